package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.TestMessages.Colour;
import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import dev.ocpp4j.core.TestMessages.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strict, exact and lenient reading. */
class ReadingTest {
    private final List<EchoRequest> handled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Handlers handlers = Handlers.builder()
            .on(EchoRequest.class, (request, exchange) -> {
                handled.add(request);
                findings.addAll(exchange.findings());
                return new EchoResponse("ok");
            })
            .build();

    private Wire receive(Protocol protocol, Reading reading, String payload) {
        Wire wire = new Wire(protocol, handlers, SessionConfig.builder().reading(reading));
        wire.receive("[2,\"i\",\"Echo\"," + payload + "]");
        return wire;
    }

    private EchoRequest lenient(String payload) {
        Wire wire = receive(TestMessages.NEW, Reading.LENIENT, payload);
        assertEquals(List.of("[3,\"i\",{\"text\":\"ok\"}]"), wire.sent);
        assertEquals(findings, wire.calls.get(0).findings());
        return handled.get(handled.size() - 1);
    }

    private List<String> found() {
        List<String> texts = findings.stream()
                .map(finding -> finding.path() + " " + finding.rule() + " " + finding.value())
                .toList();
        findings.clear();
        return texts;
    }

    @Test
    void everyTypeIsReadAsItWasSent() {
        EchoRequest request = lenient("""
                {"text":"é\\ud83d\\ude00","number":-0,"flag":true,"limit":8.10,"timestamp":"2024-05-01T12:34:56.789Z",
                 "colour":"L1-N","part":{"id":1,"inner":{"id":2}},"parts":[{"id":3}],"words":["a"],
                 "any":{"a":[1,2.50,null,"x",true,{}]},"custom":{"z":1,"vendorId":"v","a":{"b":[null]}}}""");
        assertEquals(List.of(), found());
        assertEquals("é\ud83d\ude00", request.text());
        assertEquals(0, request.number());
        assertEquals(new BigDecimal("8.10"), request.limit());
        assertEquals(Instant.parse("2024-05-01T12:34:56.789Z"), request.timestamp());
        assertEquals(Colour.L1_N, request.colour());
        assertEquals(new Part(1, null, new Part(2)), request.part());
        assertEquals(List.of(new Part(3)), request.parts());
        assertEquals("{a=[1, 2.50, null, x, true, {}]}", request.any().toString());
        assertEquals("{z=1, a={b=[null]}}", request.custom().properties().toString());
        assertEquals(
                "{\"text\":\"é\ud83d\ude00\",\"number\":0,\"flag\":true,\"limit\":8.10,\"timestamp\":\"2024-05-01T12:34:56.789Z\","
                        + "\"colour\":\"L1-N\",\"part\":{\"id\":1,\"inner\":{\"id\":2}},\"parts\":[{\"id\":3}],\"words\":[\"a\"],"
                        + "\"any\":{\"a\":[1,2.50,null,\"x\",true,{}]},\"custom\":{\"vendorId\":\"v\",\"z\":1,\"a\":{\"b\":[null]}}}",
                new OcppJson(TestMessages.NEW, Reading.STRICT).write(request));
    }

    @Test
    void oneUnknownWordDoesNotLoseTheMessage() {
        EchoRequest request = lenient("{\"text\":\"t\",\"colour\":\"Blue\",\"number\":5}");
        assertNull(request.colour());
        assertEquals(5, request.number());
        assertEquals(List.of("colour ENUM Blue"), found());
    }

    @Test
    void lenientReadingKeepsWhatItCanAndTellsTheRest() {
        EchoRequest request = lenient("""
                {"text":"123456789012345678901","number":"100","flag":"true","limit":"8.15","part":null,
                 "timestamp":"2024-05-01T12:34:56","parts":[],"words":["abcdef",null,12],"foo":{"bar":[1]}}""");
        assertEquals("123456789012345678901", request.text());
        assertEquals(100, request.number());
        assertEquals(true, request.flag());
        assertEquals(new BigDecimal("8.15"), request.limit());
        assertEquals(Instant.parse("2024-05-01T12:34:56Z"), request.timestamp());
        assertEquals(List.of(), request.parts());
        assertEquals(List.of("abcdef", "12"), request.words());
        assertEquals(
                List.of(
                        "number COERCION 100",
                        "flag COERCION true",
                        "limit COERCION 8.15",
                        "part NULL null",
                        "timestamp ZONE 2024-05-01T12:34:56",
                        "words[1] NULL null",
                        "words[2] COERCION 12",
                        "foo UNKNOWN_PROPERTY ",
                        "parts ITEMS ",
                        "text LENGTH 123456789012345678901",
                        "words[0] LENGTH abcdef"),
                found());
    }

    @Test
    void lenientReadingStillRefusesWhatCannotBeUsed() {
        assertTrue(receive(TestMessages.NEW, Reading.LENIENT, "{}").sent.get(0).contains("OccurrenceConstraint"));
        assertTrue(receive(TestMessages.NEW, Reading.LENIENT, "{\"text\":{}}")
                .sent
                .get(0)
                .contains("TypeConstraint"));
        assertEquals(List.of(), handled);
    }

    @Test
    void eachRuleCanBeSwitched() {
        String unknown = "{\"text\":\"t\",\"foo\":1}";
        assertEquals(1, receive(TestMessages.OLD, Reading.STRICT, unknown).sent.size());
        assertEquals(List.of("foo UNKNOWN_PROPERTY 1"), found());
        receive(TestMessages.OLD, Reading.EXACT, unknown);
        receive(TestMessages.NEW, Reading.STRICT, unknown);
        receive(TestMessages.NEW, Reading.LENIENT.enforcing(Rule.UNKNOWN_PROPERTY), unknown);
        assertEquals(1, handled.size());
        receive(TestMessages.NEW, Reading.STRICT.tolerating(Rule.UNKNOWN_PROPERTY), unknown);
        assertEquals(2, handled.size());
    }

    @Test
    void aMessageThatStandsAloneIsReadByTheSameRules() {
        OcppJson json = new OcppJson(TestMessages.NEW, Reading.STRICT);
        assertEquals(new EchoRequest("t"), json.read(" {\"text\":\"t\"} ", EchoRequest.class));
        for (String bad :
                List.of("", "[]", "{\"text\":\"t\"} {}", "{\"text\":\"t\"", "{}", "{\"text\":\"t\",\"x\":1}")) {
            InvalidMessageException invalid =
                    assertThrows(InvalidMessageException.class, () -> json.read(bad, EchoRequest.class), bad);
            assertEquals(1, invalid.findings().size());
        }
        InvalidMessageException invalid =
                assertThrows(InvalidMessageException.class, () -> json.write(new EchoRequest("t").withNumber(100)));
        assertEquals("EchoRequest: number: must be less than or equal to 99, not '100'", invalid.getMessage());
    }

    @Test
    void aRecordThatCannotBeAMessageIsNamed() {
        record Strange(Thread thread) {}
        OcppJson json = new OcppJson(TestMessages.NEW, Reading.STRICT);
        assertThrows(IllegalArgumentException.class, () -> json.write(new Strange(null)));
        assertThrows(IllegalArgumentException.class, () -> json.write(new NotConvertible(Map.of())));
    }

    public record NotConvertible(Map<String, Object> map) {}
}
