package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each message looks like on the wire, with as little in it as possible and with everything: one line of
 * {@code golden/messages.txt} each, with the name, the kind and the JSON text.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GoldenMessagesContract {
    private final TestedVersion version;

    protected GoldenMessagesContract(TestedVersion version) {
        this.version = version;
    }

    /** A line of the file. */
    record Golden(String message, boolean full, String json) {
        @Override
        public String toString() {
            return message + (full ? " maximal" : " minimal");
        }
    }

    private Class<? extends Record> typeOf(Golden golden) {
        return version.types()
                .messages()
                .filter(type -> type.getSimpleName().equals(golden.message))
                .findFirst()
                .orElseGet(() -> fail(golden.message + " is no message"));
    }

    private Record instanceOf(Golden golden) {
        return golden.full ? version.maximal(typeOf(golden)) : version.minimal(typeOf(golden));
    }

    Stream<Golden> messages() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/golden/messages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Golden(parts[0], parts[1].equals("maximal"), parts[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsWrittenSo(Golden golden) {
        assertEquals(golden.json, version.json().write(instanceOf(golden)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsReadBack(Golden golden) {
        assertEquals(instanceOf(golden), version.json().read(golden.json, typeOf(golden)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsValidByTheSchema(Golden golden) {
        version.schemas().assumePresent();
        assertEquals(Set.of(), version.schemas().problems(typeOf(golden), golden.json));
    }

    @Test
    void everyMessageIsThereTwice() throws IOException {
        Set<String> expected = new TreeSet<>();
        version.types().messages().map(Class::getSimpleName).forEach(name -> {
            expected.add(name + " minimal");
            expected.add(name + " maximal");
        });
        assertEquals(expected, messages().map(Golden::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
