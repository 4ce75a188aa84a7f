package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each message looks like on the wire, with as little in it as possible and with everything: one line of
 * {@code golden/messages.txt} each, with the name, the kind and the JSON text.
 */
class GoldenMessagesTest {
    private static final OcppJson JSON = new OcppJson(Ocpp201.PROTOCOL, Reading.EXACT);

    /** A line of the file. */
    record Golden(String message, boolean full, String json) {
        Class<? extends Record> type() {
            return MessageTypes.messages()
                    .filter(type -> type.getSimpleName().equals(message))
                    .findFirst()
                    .orElseGet(() -> fail(message + " is no message"));
        }

        Record instance() {
            return Repair.deep(full ? Samples.maximal(type()) : Samples.minimal(type()));
        }

        @Override
        public String toString() {
            return message + (full ? " maximal" : " minimal");
        }
    }

    static Stream<Golden> messages() throws IOException {
        try (InputStream in = GoldenMessagesTest.class.getResourceAsStream("/golden/messages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Golden(parts[0], parts[1].equals("maximal"), parts[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsWrittenSo(Golden golden) {
        assertEquals(golden.json, JSON.write(golden.instance()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsReadBack(Golden golden) {
        assertEquals(golden.instance(), JSON.read(golden.json, golden.type()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsValidByTheSchema(Golden golden) {
        Schemas.assumePresent();
        assertEquals(Set.of(), Schemas.problems(golden.type(), golden.json));
    }

    @Test
    void everyMessageIsThereTwice() throws IOException {
        Set<String> expected = new TreeSet<>();
        MessageTypes.messages().map(Class::getSimpleName).forEach(name -> {
            expected.add(name + " minimal");
            expected.add(name + " maximal");
        });
        assertEquals(expected, messages().map(Golden::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
