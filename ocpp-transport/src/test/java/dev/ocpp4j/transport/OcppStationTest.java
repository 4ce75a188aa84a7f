package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallTimeoutException;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@SuppressWarnings("try") // stations that are only there, and closing before the end
class OcppStationTest {
    private final Events events = new Events();

    private static OcppStation.Builder to(RawWebSocket.Listener central) {
        return station(central.port(), "CP001");
    }

    // ---- the request

    // CON-01
    @ParameterizedTest
    @CsvSource({
        "CP001, /ocpp/CP001",
        "RDAM 123, /ocpp/RDAM%20123",
        "a+b=c@d|e*, /ocpp/a%2Bb%3Dc%40d%7Ce%2A",
        "100%, /ocpp/100%25",
        "Zürich, /ocpp/Z%C3%BCrich"
    })
    void theIdentityIsEncodedOnce(String id, String target) {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = station(central.port(), id).start();
                RawWebSocket csms = central.accept(V16)) {
            assertEquals("GET " + target + " HTTP/1.1", csms.startLine());
            assertEquals("127.0.0.1:" + central.port(), csms.header("Host"));
            assertNull(csms.header("Authorization"));
            assertNull(csms.header("Sec-WebSocket-Extensions"));
            assertEquals(id, get(station.connected()).stationId());
        }
    }

    @ParameterizedTest
    @CsvSource({"'', /CP001", "/, /CP001", "/ocpp/, /ocpp/CP001", "/a%20b/ocpp?x=1&y, /a%20b/ocpp/CP001?x=1&y"})
    void theIdentityIsAppendedToTheUrlOfTheEndpoint(String endpoint, String target) {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = OcppStation.builder(
                                URI.create("ws://localhost:" + central.port() + endpoint), "CP001")
                        .offer(Ocpp16.PROTOCOL, chargePoint())
                        .start();
                RawWebSocket csms = central.accept(V16)) {
            assertEquals("GET " + target + " HTTP/1.1", csms.startLine());
        }
    }

    // CON-02
    @Test
    void versionsAreOfferedInTheirOrderAndTheServerChooses() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station =
                        to(central).offer(Ocpp201.PROTOCOL, Handlers.none()).start();
                RawWebSocket csms = central.accept("ocpp2.0.1")) {
            assertEquals("ocpp1.6, ocpp2.0.1", csms.header("Sec-WebSocket-Protocol"));
            assertEquals(Ocpp201.PROTOCOL, get(station.connected()).protocol());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "ws:///x", "ws://user@localhost/", "ws://localhost/#x", "localhost"})
    void otherUrlsAreRefused(String url) {
        assertThrows(IllegalArgumentException.class, () -> OcppStation.builder(URI.create(url), "CP001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", "a/b", "..", "a\nb", "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"})
    void otherIdentitiesAreRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> OcppStation.builder(URI.create("ws://localhost/"), id));
    }

    // SEC-01
    @Test
    void theProfileFitsTheUrl() {
        OcppStation.Builder plain =
                OcppStation.builder(URI.create("wss://localhost/"), "CP001").offer(Ocpp16.PROTOCOL, chargePoint());
        OcppStation.Builder secure = OcppStation.builder(URI.create("ws://localhost/"), "CP001")
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .security(SecurityProfile.tlsBasic(() -> null, "x"));

        assertThrows(IllegalStateException.class, plain::start);
        assertThrows(IllegalStateException.class, secure::start);
    }

    // ---- what the server answers

    @ParameterizedTest
    @CsvSource({
        "401, ''",
        "404, ''",
        "503, Retry-After: 120",
        "503, 'Retry-After: Fri, 31 Dec 1999 23:59:59 GMT'",
        "302, Location: /elsewhere"
    })
    void aRefusalIsToldWithItsStatus(int status, String field) {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).listener(events).start()) {
            central.next().refuse(status, field.isEmpty() ? "" : field + "\r\n");
            String retry = field.endsWith("120") ? "Optional[PT2M]" : "Optional.empty";

            assertEquals(
                    "failed Refused[status=" + status + ", retryAfter=" + retry + "] next in PT0.05S", events.next());
            central.accept(V16).close();
            assertEquals("connected CP001", events.next());
        }
    }

    @Test
    void aServerThatIsNotThereIsToldApart() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (OcppStation station = station(port, "CP001").listener(events).start()) {
            assertEquals("failed unreachable ConnectException next in PT0.05S", events.next());
            assertEquals("failed unreachable ConnectException next in PT0.05S", events.next());
        }
    }

    @Test
    void aNameThatDoesNotResolveIsToldApart() {
        try (OcppStation station = OcppStation.builder(URI.create("ws://no-such-host.invalid/"), "CP001")
                .offer(Ocpp16.PROTOCOL, chargePoint())
                .listener(events)
                .start()) {
            assertTrue(events.next().startsWith("failed unreachable UnknownHostException"));
        }
    }

    @Test
    void anAnswerThatIsNotHttpIsToldApart() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).listener(events).start()) {
            central.next().sendBytes("SSH-2.0-OpenSSH\r\n\r\n".getBytes());
            assertEquals("failed unreachable IOException next in PT0.05S", events.next());
            central.next().close();
            assertEquals("failed unreachable EOFException next in PT0.05S", events.next());
            central.next()
                    .sendBytes(("HTTP/1.1 101 OK\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Accept: AAAA\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n")
                            .getBytes());
            assertEquals("failed unreachable IOException next in PT0.05S", events.next());
            central.next()
                    .switchTo("Sec-WebSocket-Protocol: ocpp1.6\r\n"
                            + "Sec-WebSocket-Extensions: permessage-deflate\r\n"); // not offered
            assertEquals("failed unreachable IOException next in PT0.05S", events.next());
        }
    }

    @Test
    void aServerThatDoesNotAnswerInTimeIsToldApart() {
        ManualScheduler time = new ManualScheduler();
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central)
                        .config(SessionConfig.builder().scheduler(time).build())
                        .connectTimeout(Duration.ofSeconds(7))
                        .listener(events)
                        .start();
                RawWebSocket silent = central.next()) {
            time.advance(Duration.ofSeconds(8));

            assertEquals("failed unreachable TimeoutException next in PT0.05S", events.next());
            assertNull(silent.receive());
        }
    }

    // J-1.6 section 3.2
    @ParameterizedTest
    @CsvSource({"'', ''", "Sec-WebSocket-Protocol: ocpp2.1, ocpp2.1"})
    void aServerThatChoosesNoOfferedVersionIsLeft(String field, String chosen) {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).listener(events).start();
                RawWebSocket csms = central.next().switchTo(field.isEmpty() ? "" : field + "\r\n")) {
            csms.send("[2,\"1\",\"ClearCache\",{}]");

            assertEquals(1002, csms.closeCode());
            assertEquals("failed NoCommonVersion[chosen=" + chosen + "] next in PT0.05S", events.next());
        }
    }

    // ---- staying connected

    // CON-07, CON-08
    @Test
    void theBackOffGrowsToItsLimitAndBeginsAnewAfterASuccess() {
        ManualScheduler time = new ManualScheduler();
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central)
                        .config(SessionConfig.builder().scheduler(time).build())
                        .reconnect(new ReconnectPolicy(Duration.ofSeconds(10), Duration.ZERO, 2))
                        .listener(events)
                        .start()) {
            for (int wait : List.of(10, 20, 40, 40, 40)) {
                central.next().refuse(503, "");
                assertEquals(
                        "failed Refused[status=503, retryAfter=Optional.empty] next in PT" + wait + "S", events.next());
                time.advance(Duration.ofSeconds(wait));
            }
            try (RawWebSocket csms = central.accept(V16)) {
                assertEquals("connected CP001", events.next()); // a reset takes with it what is not read yet
                csms.reset();
            }
            assertEquals("disconnected CP001 1006", events.next());
            time.advance(Duration.ofSeconds(10));
            central.next().refuse(503, "");
            assertEquals("failed Refused[status=503, retryAfter=Optional.empty] next in PT20S", events.next());
        }
    }

    @Test
    void itConnectsAgainHoweverTheConnectionEnds() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).listener(events).start()) {
            central.accept(V16).sendClose(1012);
            assertEquals("connected CP001", events.next());
            assertEquals("disconnected CP001 1012", events.next());

            central.accept(V16).close();
            assertEquals("connected CP001", events.next());
            assertEquals("disconnected CP001 1006", events.next());

            try (RawWebSocket csms = central.accept(V16)) {
                get(station.connected()).close();
                assertEquals(1000, csms.closeCode());
            }
            assertEquals("connected CP001", events.next());
            assertEquals("disconnected CP001 1000", events.next());

            central.accept(V16).close();
            assertEquals("connected CP001", events.next());
        }
    }

    // CON-09
    @Test
    void aServerThatDoesNotAnswerPingsIsLeft() {
        ManualScheduler time = new ManualScheduler();
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central)
                        .config(SessionConfig.builder().scheduler(time).build())
                        .listener(events)
                        .start();
                RawWebSocket csms = central.accept(V16)) {
            get(station.connected());
            station.pingInterval(Duration.ofSeconds(30));
            time.advance(Duration.ofSeconds(31));
            assertEquals(RawWebSocket.PING, csms.receive().opcode());
            time.advance(Duration.ofSeconds(31));

            assertEquals("connected CP001", events.next());
            assertEquals("disconnected CP001 1006", events.next());
            assertEquals(RawWebSocket.BROKEN, csms.closeCode());
        }
    }

    @Test
    void aCallWithoutAConnectionWaitsForTheNextOne() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).start();
                RawWebSocket pending = central.next()) {
            assertEquals(Optional.empty(), station.session());
            CompletableFuture<HeartbeatResponse> call = station.send(new HeartbeatRequest());
            assertFalse(station.connected().isDone());

            pending.switchTo("Sec-WebSocket-Protocol: ocpp1.6\r\n");
            String id = pending.receiveText().split("\"")[1];
            pending.send("[3,\"" + id + "\",{\"currentTime\":\"2026-05-01T12:00:00Z\"}]");
            assertEquals(Fixtures.TIME, get(call).currentTime());
        }
    }

    @Test
    void aCallWithoutAConnectionWaitsAsLongAsItsTimeoutOnly() {
        ManualScheduler time = new ManualScheduler();
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central)
                        .config(SessionConfig.builder().scheduler(time).build())
                        .start();
                RawWebSocket pending = central.next()) {
            CompletableFuture<?> call = station.send(new HeartbeatRequest(), Duration.ofSeconds(7));
            time.advance(Duration.ofSeconds(7));
            CompletionException failure = assertThrows(CompletionException.class, () -> get(call));
            assertEquals(CallTimeoutException.class, failure.getCause().getClass());
        }
    }

    @Test
    void aCallEndsWithItsConnection() {
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central).start();
                RawWebSocket peer = central.accept(V16)) {
            OcppSession session = get(station.connected());
            CompletableFuture<?> call = station.send(new HeartbeatRequest());
            assertTrue(peer.receiveText().endsWith(",\"Heartbeat\",{}]"));
            peer.reset();
            CompletionException failure = assertThrows(CompletionException.class, () -> get(call));
            assertEquals(SessionClosedException.class, failure.getCause().getClass());
            assertFalse(session.isOpen());
        }
    }

    // RPC-03, 2.0.1 part 2 section 3.2
    @Test
    void aCallThatTimesOutMayMakeAFreshConnection() {
        ManualScheduler time = new ManualScheduler();
        try (RawWebSocket.Listener central = RawWebSocket.listen();
                OcppStation station = to(central)
                        .config(SessionConfig.builder().scheduler(time).build())
                        .reconnectAfterTimeout(true)
                        .listener(events)
                        .start();
                RawWebSocket silent = central.accept(V16)) {
            assertEquals("connected CP001", events.next());
            CompletableFuture<?> call = station.send(new HeartbeatRequest(), Duration.ofSeconds(7));
            silent.receiveText();
            time.advance(Duration.ofSeconds(7));
            CompletionException failure = assertThrows(CompletionException.class, () -> get(call));
            assertEquals(CallTimeoutException.class, failure.getCause().getClass());
            assertEquals(1000, silent.closeCode());
            assertEquals("disconnected CP001 1000", events.next());
        }
    }

    // ---- the end

    @Test
    void aClosedStationDoesNotComeBack() {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().listener(events).start()) {
            OcppStation station = station(server.port(), "CP001")
                    .config(SessionConfig.builder().scheduler(time).build())
                    .start();
            OcppSession session = get(station.connected());
            assertEquals("connected CP001", events.next());
            station.close();

            assertEquals("closed CP001 1000", events.next());
            assertFalse(session.isOpen());
            assertEquals(Optional.empty(), station.session());
            assertThrows(CompletionException.class, () -> get(station.connected()));
            time.advance(Duration.ofHours(1));
            assertEquals(List.of(), List.copyOf(server.sessions()));
            station.close();
        }
    }

    @Test
    void aStationCanBeClosedWhileItConnects() {
        try (RawWebSocket.Listener central = RawWebSocket.listen()) {
            OcppStation station = to(central).listener(events).start();
            CompletableFuture<OcppSession> connected = station.connected();
            try (RawWebSocket pending = central.next()) {
                station.close();
                assertNull(pending.receive());
            }
            assertThrows(CompletionException.class, () -> get(connected));
        }
    }

    @Test
    void manyStationsShareOneNetwork() {
        int count = 100;
        try (OcppServer server = server().start();
                Network network = Network.open()) {
            SessionConfig config = SessionConfig.defaults();
            List<OcppStation> stations = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                stations.add(station(server.port(), "CP" + i)
                        .config(config)
                        .network(network)
                        .start());
            }
            for (OcppStation station : stations) {
                get(station.connected());
                assertEquals(
                        Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
            }
            assertEquals(count, server.sessions().size());
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("ocpp4j-station"))
                    .count();
            assertEquals(1, threads);
            stations.forEach(OcppStation::close);
        }
    }

    // ---- the proxy

    @Test
    void aStationConnectsThroughAProxy() {
        try (RawWebSocket.Listener proxy = RawWebSocket.listen();
                OcppStation station = OcppStation.builder(URI.create("ws://csms.example/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, chargePoint())
                        .proxy("127.0.0.1", proxy.port(), "user", "pässword")
                        .start();
                RawWebSocket tunnel = proxy.next()) {
            assertEquals("CONNECT csms.example:80 HTTP/1.1", tunnel.startLine());
            assertEquals("csms.example:80", tunnel.header("Host"));
            assertEquals("Basic dXNlcjpww6Rzc3dvcmQ=", tunnel.header("Proxy-Authorization"));
            try (RawWebSocket csms = tunnel.tunnelled()) {
                assertEquals("GET /ocpp/CP001 HTTP/1.1", csms.startLine());
                assertEquals("csms.example", csms.header("Host"));
                assertNull(csms.header("Proxy-Authorization"));
                csms.switchTo("Sec-WebSocket-Protocol: ocpp1.6\r\n");
                get(station.connected());
            }
        }
    }

    @Test
    void aProxyThatRefusesIsNotTheServer() {
        try (RawWebSocket.Listener proxy = RawWebSocket.listen();
                OcppStation station = OcppStation.builder(URI.create("ws://csms.example/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, chargePoint())
                        .proxy("127.0.0.1", proxy.port())
                        .listener(events)
                        .start()) {
            proxy.next().refuse(407, "Proxy-Authenticate: Basic\r\n");

            assertTrue(events.next().startsWith("failed unreachable IOException"));
        }
    }
}
