package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.centralSystem;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.transport.RawWebSocket.Request;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandshakeTest {
    private static final String V201 = "ocpp2.0.1";

    private OcppServer server;

    @BeforeAll
    void start() {
        server = server().accept(Ocpp201.PROTOCOL, Handlers.none()).start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Request request(String target) {
        return RawWebSocket.request(server.port(), target);
    }

    // CON-01
    @ParameterizedTest
    @CsvSource({
        "/ocpp/CP001, CP001",
        "/ocpp/RDAM%20123, RDAM 123",
        "/ocpp/%43P001, CP001",
        "/ocpp/a+b, a+b",
        "/ocpp/Z%C3%BCrich, Zürich",
        "/ocpp/abc-XYZ_0.9~=@|*, abc-XYZ_0.9~=@|*",
        "/ocpp/CP001?token=1&x=/y, CP001",
        "http://csms.example/ocpp/CP001, CP001",
        "/ocpp/CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC, CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
    })
    void theIdentityIsTheLastSegmentOfThePathDecodedOnce(String target, String identity) {
        try (RawWebSocket station = request(target).protocols(V16).open()) {
            assertEquals(101, station.status());
            station.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
            assertTrue(server.session(identity).isPresent());
        }
    }

    // SEC-PATH
    @ParameterizedTest
    @CsvSource({
        "400, /ocpp/a%2Fb",
        "400, /ocpp/..%2F..%2Fadmin",
        "400, /ocpp/..",
        "400, /ocpp/%2e%2e",
        "400, /ocpp/.",
        "400, /ocpp/a%5Cb",
        "400, /ocpp/CP:1",
        "400, /ocpp/CP%3A1",
        "400, /ocpp/CP%ZZ",
        "400, /ocpp/CP%",
        "400, /ocpp/CP%4",
        "400, /ocpp/CP%00",
        "400, /ocpp/CP%0D%0AX",
        "400, /ocpp/CP%7F",
        "400, /ocpp/CP%C2%85",
        "400, /ocpp/CP%E2%80%AE",
        "400, /ocpp/CP%FF",
        "400, /ocpp/%20",
        "400, /ocpp/CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC",
        "400, /ocpp/CP001#fragment",
        "400, ocpp/CP001",
        "400, *",
        "404, /ocpp/CP001/extra",
        "404, /ocpp/CP001/",
        "404, /ocpp//CP001",
        "404, /ocpp/",
        "404, /ocpp",
        "404, /",
        "404, /other/CP001",
        "404, /ocppCP001",
        "404, /ocpp/x/../CP001",
        "400, http://csms.example"
    })
    void aPathWithoutAnIdentityIsRefused(int status, String target) {
        expectRefusal(status, request(target).protocols(V16));
    }

    // CON-02
    @ParameterizedTest
    @MethodSource
    void theVersionIsTheFirstCommonOneOfTheStation(String chosen, UnaryOperator<Request> offer) {
        try (RawWebSocket station = offer.apply(request("/ocpp/CP001")).open()) {
            assertEquals(101, station.status());
            assertEquals(List.of(chosen), station.headers("Sec-WebSocket-Protocol"));
        }
    }

    static Stream<Arguments> theVersionIsTheFirstCommonOneOfTheStation() {
        return Stream.of(
                offer(V16, "one", r -> r.protocols(V16)),
                offer(V201, "in one line", r -> r.protocols(V201, V16)),
                offer(V16, "in one line, the other way round", r -> r.protocols(V16, V201)),
                offer(V201, "an unknown one first", r -> r.protocols("ocpp9", V201, V16)),
                offer(V201, "in two lines", r -> r.protocols(V201).protocols(V16)),
                offer(V16, "without blanks", r -> r.header("Sec-WebSocket-Protocol", V16 + "," + V201)),
                offer(V16, "with many blanks", r -> r.header("Sec-WebSocket-Protocol", "  " + V16 + "\t ,  " + V201)),
                offer(V16, "with empty members", r -> r.header("Sec-WebSocket-Protocol", ",, " + V16 + ",")),
                offer(V16, "in another case of the name", r -> r.header("sec-websocket-PROTOCOL", V16)));
    }

    private static Arguments offer(String chosen, String name, UnaryOperator<Request> change) {
        return Arguments.of(chosen, Named.of(name, change));
    }

    @Test
    void theServerMayHaveThePreference() {
        try (OcppServer preferring = server().accept(Ocpp201.PROTOCOL, Handlers.none())
                        .preferServerOrder(true)
                        .start();
                RawWebSocket station = RawWebSocket.request(preferring.port(), "/ocpp/CP001")
                        .protocols(V201, V16)
                        .open()) {
            assertEquals(V16, station.header("Sec-WebSocket-Protocol"));
        }
    }

    // CON-03
    @ParameterizedTest
    @CsvSource({"ocpp0.1", "ocpp1", "OCPP1.6", "ocpp1.60", "''"})
    void withoutACommonVersionTheUpgradeIsRefused(String offered) {
        Request request = request("/ocpp/CP001");
        expectRefusal(400, offered.isEmpty() ? request : request.protocols(offered));
    }

    // CON-03: what the text of the specification wants
    @Test
    void withoutACommonVersionTheConnectionCanBeClosedInstead() {
        try (OcppServer closing = server().closeWithoutSubprotocol(true).start();
                RawWebSocket station = RawWebSocket.request(closing.port(), "/ocpp/CP001")
                        .protocols("ocpp0.1")
                        .open()) {
            assertEquals(101, station.status());
            assertNull(station.header("Sec-WebSocket-Protocol"));
            station.send(HEARTBEAT);
            station.expectNothing();
        }
    }

    // RFC 6455 section 4.2.1, RFC 9112
    @ParameterizedTest
    @MethodSource
    void aRequestThatIsNotAnUpgradeIsRefused(int status, UnaryOperator<Request> change) {
        expectRefusal(status, change.apply(request("/ocpp/CP001").protocols(V16)));
    }

    static Stream<Arguments> aRequestThatIsNotAnUpgradeIsRefused() {
        return Stream.of(
                refusal(426, "POST", r -> r.method("POST")),
                refusal(400, "HTTP/1.0", r -> r.httpVersion("HTTP/1.0")),
                refusal(400, "HTTP/2.0", r -> r.httpVersion("HTTP/2.0")),
                refusal(426, "no Upgrade", r -> r.without("Upgrade")),
                refusal(426, "Upgrade to something else", r -> r.with("Upgrade", "h2c")),
                refusal(426, "no Connection", r -> r.without("Connection")),
                refusal(426, "Connection keep-alive", r -> r.with("Connection", "keep-alive")),
                refusal(426, "version 12", r -> r.with("Sec-WebSocket-Version", "12")),
                refusal(426, "no version", r -> r.without("Sec-WebSocket-Version")),
                refusal(426, "two versions", r -> r.header("Sec-WebSocket-Version", "13")),
                refusal(400, "no key", r -> r.without("Sec-WebSocket-Key")),
                refusal(400, "two keys", r -> r.header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")),
                refusal(400, "a short key", r -> r.with("Sec-WebSocket-Key", "AAAA")),
                refusal(400, "a key that is not base64", r -> r.with("Sec-WebSocket-Key", "!!!!")),
                refusal(400, "no Host", r -> r.without("Host")),
                refusal(400, "two Hosts", r -> r.header("Host", "other")),
                refusal(400, "a body", r -> r.header("Content-Length", "5")),
                refusal(400, "a chunked body", r -> r.header("Transfer-Encoding", "chunked")),
                refusal(400, "a folded line", r -> r.line(" folded")),
                refusal(400, "a blank before the colon", r -> r.line("X-Y : 1")),
                refusal(400, "a line without colon", r -> r.line("nonsense")),
                refusal(400, "a control character", r -> r.header("X-Y", "a\u0000b")),
                refusal(400, "a bare line feed", r -> r.header("X-Y", "a\nX-Z: b")),
                refusal(414, "a long target", r -> r.method("GET /" + "a".repeat(3000))),
                refusal(431, "a long header field", r -> r.header("X-Y", "v".repeat(9000))),
                refusal(
                        400,
                        "a frame in the same packet",
                        r -> r.followedBy(RawWebSocket.frame(0x81, true, HEARTBEAT.getBytes()))));
    }

    private static Arguments refusal(int status, String name, UnaryOperator<Request> change) {
        return Arguments.of(status, Named.of(name, change));
    }

    /** SEC-AUTH: after every refusal, what is sent is not answered. */
    private static void expectRefusal(int status, Request request) {
        try (RawWebSocket station = request.open()) {
            assertEquals(status, station.status(), station.startLine());
            assertEquals("close", station.header("Connection"));
            if (status == 426) {
                assertEquals("13", station.header("Sec-WebSocket-Version"));
            }
            sendInVain(station);
        }
    }

    static void sendInVain(RawWebSocket refused) {
        try {
            refused.send(HEARTBEAT);
        } catch (java.io.UncheckedIOException closed) {
            return;
        }
        refused.expectNothing();
    }

    // LIM-06
    @Test
    void aHundredHeaderFieldsAreFine() {
        Request request = request("/ocpp/CP001").protocols(V16);
        for (int i = 0; i < 100; i++) {
            request.header("X-H" + i, "v".repeat(50));
        }
        try (RawWebSocket station = request.open()) {
            assertEquals(101, station.status());
        }
    }

    @Test
    void theRequestMayComeByteByByte() throws java.io.IOException {
        byte[] request = request("/ocpp/CP001").protocols(V16).bytes();
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.setTcpNoDelay(true);
            for (byte b : request) {
                socket.getOutputStream().write(b);
                socket.getOutputStream().flush();
            }
            assertEquals("HTTP/1.1 101", new String(socket.getInputStream().readNBytes(12)));
        }
    }

    @Test
    void aServerNeedsAVersion() {
        OcppServer.Builder builder = OcppServer.builder();

        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, builder::start);
    }

    @Test
    void thePathCanBeAnyOrNone() {
        try (OcppServer atRoot = OcppServer.builder()
                        .bind("127.0.0.1")
                        .path("/")
                        .accept(Ocpp16.PROTOCOL, centralSystem())
                        .start();
                RawWebSocket station = RawWebSocket.connect(atRoot.port(), "/CP001", V16)) {
            station.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }
}
