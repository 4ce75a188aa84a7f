package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.Custom;
import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.PingRequest;
import dev.ocpp4j.core.TestMessages.PingResponse;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a peer may send to do harm. */
class HostileInputTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Handlers HANDLERS = Handlers.builder()
            .on(PingRequest.class, (request, exchange) -> new PingResponse())
            .on(EchoRequest.class, (request, exchange) -> {
                Map<String, Object> details = request.any() == null ? Map.of() : Map.of("any", request.any());
                throw new CallErrorException(ErrorCode.GENERIC_ERROR, request.text(), details);
            })
            .build();

    private static Wire receive(String frame) {
        Wire wire = new Wire(TestMessages.NEW, HANDLERS);
        wire.receive(frame);
        return wire;
    }

    private static void assertStillServes(Wire wire) {
        wire.sent.clear();
        wire.receive("[2,\"after\",\"Ping\",{}]");
        assertEquals(List.of("[3,\"after\",{}]"), wire.sent);
    }

    // LIM-01
    @Test
    void aFrameBeyondTheLimitClosesTheConnection() {
        Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":\"" + "x".repeat(1 << 20) + "\"}]");
        assertEquals(1009, wire.closes.get(0).code());
    }

    // LIM-02
    @Test
    void deepNestingIsRefused() {
        for (String open : List.of("{\"a\":", "[")) {
            Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":\"t\",\"any\":" + open.repeat(50_000));
            assertTrue(wire.sent.get(0).startsWith("[4,\"i\",\"FormatViolation\""), wire.sent.get(0));
            assertStillServes(wire);
        }
    }

    // LIM-03
    @Test
    void tooManyTokensAreRefused() {
        Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":\"t\",\"any\":[" + "1,".repeat(110_000) + "1]}]");
        assertTrue(wire.sent.get(0).startsWith("[4,\"i\",\"FormatViolation\""), wire.sent.get(0));
        assertStillServes(wire);
    }

    // LIM-03: names that have the same hash
    @Test
    void collidingNamesDoNotSlowTheReaderDown() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << 13; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 13; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append(",\"").append(name).append("\":1");
        }
        Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":\"t\",\"custom\":{\"vendorId\":\"v\"" + names + "}}]");
        assertEquals(1, wire.sent.size());
        assertStillServes(wire);
    }

    // LIM-05
    @Test
    void endlessNumbersAreRefusedWhereTheyStand() {
        for (String number : List.of("9".repeat(5000), "1e999999999", "0." + "1".repeat(5000), "-1e-999999999")) {
            for (String property : List.of("number", "limit", "any")) {
                Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":\"t\",\"" + property + "\":" + number + "}]");
                assertTrue(
                        wire.sent.get(0).startsWith("[4,\"i\",\"TypeConstraintViolation\",\"'" + property + "'"),
                        wire.sent.get(0));
                assertTrue(wire.sent.get(0).length() < 600);
                assertStillServes(wire);
            }
        }
    }

    // RPC-09, LIM-04
    @Test
    void aStormOfStrayAnswersIsDropped() {
        Wire wire = receive("[3,\"x\",{}]");
        for (int i = 0; i < 200; i++) {
            wire.receive("[3,\"nobody-" + i + "\",{}]");
        }
        assertEquals(201, wire.dropped.size());
        assertStillServes(wire);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\ufeff\ufffd<>{}[]:,")
                .withCharRange('\ud800', '\udfff')
                .withCharRange('a', 'e')
                .withChars('é', '€')
                .ofMaxLength(20);
    }

    // SEC-INJ: an id is echoed exactly, whatever is in it
    @Property
    void anyIdIsEchoedInValidJson(@ForAll("texts") String id) {
        Wire wire = receive("[2," + JSON.writeValueAsString(id) + ",\"Ping\",{}]");
        JsonNode answer = JSON.readTree(wire.sent.get(0));
        assertEquals(3, answer.get(0).asInt());
        assertEquals(id, answer.get(1).asString());
        assertNoLoneSurrogate(wire.sent.get(0));
    }

    // SEC-INJ
    @Property
    void anyTextInAnErrorIsValidJson(@ForAll("texts") String text) {
        String quoted = JSON.writeValueAsString(text);
        Wire wire = receive("[2,\"i\",\"Echo\",{\"text\":" + quoted + ",\"any\":{" + quoted + ":" + quoted + "}}]");
        JsonNode answer = JSON.readTree(wire.sent.get(0));
        assertEquals(5, answer.size());
        assertEquals(text, answer.get(3).asString());
        assertEquals(
                text,
                answer.get(4)
                        .get("any")
                        .properties()
                        .iterator()
                        .next()
                        .getValue()
                        .asString());
        assertNoLoneSurrogate(wire.sent.get(0));
    }

    // SEC-INJ
    @Property
    void anyActionNameIsAnswered(@ForAll("texts") String action) {
        Wire wire = receive("[2,\"i\"," + JSON.writeValueAsString(action) + ",{}]");
        assertEquals("NotImplemented", JSON.readTree(wire.sent.get(0)).get(2).asString());
    }

    @Property
    void customDataSurvives(@ForAll("texts") String name, @ForAll("texts") String value) {
        OcppJson json = new OcppJson(TestMessages.NEW, Reading.STRICT);
        Custom custom = new Custom("v", Map.of("k" + name.replaceAll("[\ud800-\udfff]", ""), List.of(value)));
        assertEquals(custom, json.read(json.write(custom), Custom.class));
    }

    /** Such a text cannot be sent: UTF-8 has no bytes for it. */
    private static void assertNoLoneSurrogate(String text) {
        assertFalse(
                text.codePoints()
                        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE),
                text);
    }

    @Test
    void aResponseWithALoneSurrogateIsSentAsAnEscape() {
        Wire wire = new Wire(
                TestMessages.NEW,
                Handlers.builder()
                        .on(EchoRequest.class, (request, exchange) -> new EchoResponse("\ud83d\"\n"))
                        .build());
        wire.receive("[2,\"i\",\"Echo\",{\"text\":\"t\"}]");
        assertEquals("[3,\"i\",{\"text\":\"\\ud83d\\\"\\u000a\"}]", wire.sent.get(0));
    }
}
