package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Protocol;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a version is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProtocolContract {
    private final Protocol protocol;
    private final List<Block> blocks;

    protected ProtocolContract(Protocol protocol, List<Block> blocks) {
        this.protocol = protocol;
        this.blocks = blocks;
    }

    List<Block> blocks() {
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockHasItsActions(Block block) throws ReflectiveOperationException {
        assertEquals(block.size(), block.actions().size());
        for (Action<?, ?> action : block.actions()) {
            assertEquals(block.catalogue().getPackage(), action.request().getPackage());
            assertEquals(Optional.of(action), protocol.action(action.name()));
        }
        Set<Object> constants = new HashSet<>();
        for (var field : block.catalogue().getFields()) {
            if (field.getType() == Action.class) {
                constants.add(field.get(null));
                assertEquals(
                        ((Action<?, ?>) field.get(null)).name().toLowerCase(Locale.ROOT),
                        field.getName().replace("_", "").toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(Set.copyOf(block.actions()), constants);
    }

    @Test
    void everyActionIsOfABlock() {
        assertEquals(
                protocol.actions().size(), blocks.stream().mapToInt(Block::size).sum());
    }

    @Test
    void anActionIsNamedLikeItsMessages() {
        for (Action<?, ?> action : protocol.actions()) {
            assertEquals(action.name() + "Request", action.request().getSimpleName());
            assertEquals(action.name() + "Response", action.response().getSimpleName());
            assertEquals(action.request().getPackage(), action.response().getPackage());
            assertEquals(Optional.of(action), protocol.action(action.name()));
        }
    }

    @Test
    void everyActionGoesItsWay() {
        assertEquals(names(toCsms()), going(Direction.TO_CSMS));
        assertEquals(names(toStation()), going(Direction.TO_STATION));
        assertEquals(Set.of("DataTransfer"), going(Direction.BOTH));
    }

    /** The actions that only a station asks for, with a blank between them. */
    protected abstract String toCsms();

    /** The actions that only a central system asks for. */
    protected abstract String toStation();

    @Test
    void errorCodesAreWrittenInTheWordsOfTheVersion() {
        assertEquals(
                names(errorCodes()),
                EnumSet.allOf(ErrorCode.class).stream()
                        .map(protocol::spell)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The words for them on the wire. */
    protected abstract String errorCodes();

    private static Set<String> names(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }

    private Set<String> going(Direction way) {
        return protocol.actions().stream()
                .filter(action -> action.direction() == way)
                .map(Action::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
