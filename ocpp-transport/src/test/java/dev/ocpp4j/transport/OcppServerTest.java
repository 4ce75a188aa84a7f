package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.centralSystem;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheResponse;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("try") // stations that are only there, and closing before the end
class OcppServerTest {
    private final Events events = new Events();

    @Test
    void bothSidesCallEachOther() {
        try (OcppServer server = server().listener(events).start();
                OcppStation station = station(server.port(), "CP001").start()) {
            get(station.connected());

            assertEquals(
                    Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
            assertEquals(
                    ClearCacheStatus.ACCEPTED,
                    get(server.session("CP001").orElseThrow().send(new ClearCacheRequest()))
                            .status());
            assertEquals("connected CP001", events.next());
            station.close();
            assertEquals("closed CP001 1000", events.next());
        }
    }

    @Test
    void withoutAuthenticatorEverybodyMayConnect() {
        try (OcppServer server = OcppServer.builder()
                        .bind("localhost")
                        .accept(Ocpp16.PROTOCOL, centralSystem())
                        .start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            station.send(HEARTBEAT);

            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    @Test
    void eachVersionHasItsHandlers() {
        try (OcppServer server = server().accept(
                                Ocpp201.PROTOCOL,
                                Handlers.builder()
                                        .on(
                                                dev.ocpp4j.v201.availability.HeartbeatRequest.class,
                                                (request, exchange) ->
                                                        new dev.ocpp4j.v201.availability.HeartbeatResponse(
                                                                Fixtures.TIME.plusSeconds(201)))
                                        .build())
                        .start();
                RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
                RawWebSocket now = RawWebSocket.connect(server.port(), "/ocpp/CP002", "ocpp2.0.1")) {
            old.send(HEARTBEAT);
            now.send(HEARTBEAT);

            assertEquals(HEARTBEAT_ANSWER, old.receiveText());
            assertEquals("[3,\"1\",{\"currentTime\":\"2026-05-01T12:03:21Z\"}]", now.receiveText());
            assertEquals(Ocpp201.PROTOCOL, server.session("CP002").orElseThrow().protocol());
        }
    }

    @Test
    void aBroadcastReachesTheStationsOfItsVersion() {
        try (OcppServer server =
                        server().accept(Ocpp201.PROTOCOL, Handlers.none()).start();
                OcppStation first = station(server.port(), "CP001").start();
                OcppStation second = station(server.port(), "CP002").start();
                RawWebSocket other = RawWebSocket.connect(server.port(), "/ocpp/CP003", "ocpp2.0.1")) {
            get(first.connected());
            get(second.connected());

            Map<String, CompletableFuture<ClearCacheResponse>> answers = server.broadcast(new ClearCacheRequest());
            assertEquals(Set.of("CP001", "CP002"), answers.keySet());
            for (CompletableFuture<ClearCacheResponse> answer : answers.values()) {
                assertEquals(ClearCacheStatus.ACCEPTED, get(answer).status());
            }
            assertEquals(3, server.sessions().size());
        }
    }

    @Test
    void settingsMayDifferFromStationToStation() {
        try (OcppServer server = server().configFor((handshake, config) -> handshake
                                        .stationId()
                                        .startsWith("OLD")
                                ? config.toBuilder().reading(Reading.LENIENT).build()
                                : config)
                        .start();
                RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/OLD1", V16);
                RawWebSocket strict = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            String tooLong = "[2,\"1\",\"DataTransfer\",{\"vendorId\":\"" + "v".repeat(300) + "\"}]";
            old.send(tooLong);
            strict.send(tooLong);

            assertEquals("[3,\"1\",{\"status\":\"Accepted\"}]", old.receiveText());
            assertTrue(strict.receiveText().startsWith("[4,\"1\",\"PropertyConstraintViolation\""));
        }
    }

    // RPC-13
    @Test
    void answersAreRememberedOverAReconnect() {
        AtomicInteger handled = new AtomicInteger();
        Handlers counting = Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> {
                    handled.incrementAndGet();
                    return new HeartbeatResponse(Fixtures.TIME);
                })
                .build();
        try (OcppServer server =
                server().accept(Ocpp16.PROTOCOL, counting).rememberAnswers(5).start()) {
            for (int i = 0; i < 3; i++) {
                try (RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
                    station.send(HEARTBEAT);
                    assertEquals(HEARTBEAT_ANSWER, station.receiveText());
                }
            }
            try (RawWebSocket other = RawWebSocket.connect(server.port(), "/ocpp/CP002", V16)) {
                other.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, other.receiveText());
            }
            assertEquals(2, handled.get());
        }
    }

    @Test
    void aHandlerMayCallTheStationAndWait() {
        Handlers asking = Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> {
                    exchange.session().send(new ClearCacheRequest()).get();
                    return new HeartbeatResponse(Fixtures.TIME);
                })
                .build();
        try (OcppServer server = server().accept(Ocpp16.PROTOCOL, asking).start();
                OcppStation station = station(server.port(), "CP001").start()) {
            get(station.connected());

            assertEquals(
                    Fixtures.TIME, get(station.send(new HeartbeatRequest())).currentTime());
        }
    }

    // REL-06
    @Test
    void handlersThatBlockDelayNoOtherStation() {
        CountDownLatch blocked = new CountDownLatch(1);
        Handlers blocking = Handlers.builder()
                .on(HeartbeatRequest.class, (request, exchange) -> {
                    if (exchange.session().stationId().startsWith("SLOW")) {
                        blocked.await();
                    }
                    return new HeartbeatResponse(Fixtures.TIME);
                })
                .build();
        List<RawWebSocket> slow = new ArrayList<>();
        try (OcppServer server = server().accept(Ocpp16.PROTOCOL, blocking).start()) {
            for (int i = 0; i < 20; i++) {
                slow.add(RawWebSocket.connect(server.port(), "/ocpp/SLOW" + i, V16)
                        .send(HEARTBEAT));
            }
            try (RawWebSocket quick = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
                quick.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, quick.receiveText());
            }
            blocked.countDown();
            for (RawWebSocket station : slow) {
                assertEquals(HEARTBEAT_ANSWER, station.receiveText());
                station.close();
            }
        }
    }

    // ---- keep-alive: how it works is in LinkTest

    // CON-09, T11
    @Test
    void aHalfOpenConnectionIsFoundWithinTwoIntervals() {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().config(
                                SessionConfig.builder().scheduler(time).build())
                        .pingInterval(Duration.ofSeconds(30))
                        .listener(events)
                        .start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            CompletableFuture<CloseReason> closed =
                    server.session("CP001").orElseThrow().closed();
            station.sync();
            time.advance(Duration.ofSeconds(31));
            assertEquals(RawWebSocket.PING, station.receive().opcode());
            time.advance(Duration.ofSeconds(31));

            assertEquals("1006 No answer to a ping", get(closed).toString());
            assertEquals(RawWebSocket.BROKEN, station.closeCode());
            assertTrue(server.session("CP001").isEmpty());
        }
    }

    @Test
    void aStationThatAnswersPingsStaysConnected() {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().config(
                                SessionConfig.builder().scheduler(time).build())
                        .start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            OcppSession session = server.session("CP001").orElseThrow();
            station.sync();
            server.pingInterval(session, Duration.ofSeconds(10));
            for (int i = 0; i < 10; i++) {
                time.advance(Duration.ofSeconds(11));
                RawWebSocket.Frame ping = station.receive();
                assertEquals(RawWebSocket.PING, ping.opcode());
                station.sendFrame(RawWebSocket.PONG, ping.payload());
                station.sync();
            }
            assertTrue(session.isOpen());
            server.pingInterval(session, Duration.ZERO);
            time.advance(Duration.ofDays(1));
            assertTrue(session.isOpen());
        }
    }

    @Test
    void idleConnectionsShareOneTimer() {
        ManualScheduler time = new ManualScheduler();
        List<RawWebSocket> stations = new ArrayList<>();
        try (OcppServer server =
                server().config(SessionConfig.builder().scheduler(time).build()).start()) {
            for (int i = 0; i < 30; i++) {
                stations.add(RawWebSocket.connect(server.port(), "/ocpp/CP" + i, V16));
            }
            while (time.size() != 1) {
                Thread.onSpinWait(); // until the time limits of the handshakes are taken back
            }
            stations.forEach(RawWebSocket::close);
        }
    }

    // T19: what a timer holds, the collector cannot take
    @Test
    void aConnectionThatBreaksLeavesNoTimerBehind() {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().config(
                                SessionConfig.builder().scheduler(time).build())
                        .pingInterval(Duration.ZERO)
                        .start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            CompletableFuture<CloseReason> closed =
                    server.session("CP001").orElseThrow().closed();
            station.sync();
            time.advance(Duration.ofSeconds(30)); // the time limits of its handshake are over
            assertEquals(0, time.size());
            station.reset();

            assertEquals(1006, get(closed).code());
            assertEquals(0, time.size());
        }
    }

    // ---- limits

    // LIM-07
    @Test
    void aHandshakeThatIsNotDoneInTimeIsClosed() throws IOException {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = server().config(
                                SessionConfig.builder().scheduler(time).build())
                        .start();
                Socket silent = new Socket("127.0.0.1", server.port());
                Socket half = new Socket("127.0.0.1", server.port());
                RawWebSocket done = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            half.getOutputStream().write("GET /ocpp/CP002 HTTP/1.1\r\nHost:".getBytes());
            while (time.size() == 0) {
                Thread.onSpinWait(); // until the server has seen them
            }
            time.advance(Duration.ofSeconds(11));

            assertEquals(-1, read(silent));
            assertEquals(-1, read(half));
            done.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, done.receiveText());
        }
    }

    private static int read(Socket socket) {
        try {
            socket.setSoTimeout(10_000);
            return socket.getInputStream().read();
        } catch (IOException reset) {
            return -1;
        }
    }

    @Test
    void noMoreThanSoManyStationsMayBeConnected() {
        try (OcppServer server = server().maxConnections(2).listener(events).start();
                RawWebSocket first = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
                RawWebSocket second = RawWebSocket.connect(server.port(), "/ocpp/CP002", V16)) {
            try (RawWebSocket third = RawWebSocket.request(server.port(), "/ocpp/CP003")
                    .protocols(V16)
                    .open()) {
                assertEquals(503, third.status());
                assertEquals("30", third.header("Retry-After"));
            }
            first.sendClose(1000);
            assertEquals(1000, first.closeCode());
            for (String event = events.next(); !event.startsWith("closed"); event = events.next()) {
                // until the server knows
            }
            RawWebSocket.connect(server.port(), "/ocpp/CP003", V16).close();
            second.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, second.receiveText());
        }
    }

    @Test
    void noMoreThanSoManyHandshakesMayBePending() throws IOException {
        try (OcppServer server = server().maxPendingHandshakes(1).start();
                Socket first = new Socket("127.0.0.1", server.port());
                Socket second = new Socket("127.0.0.1", server.port())) {
            // One is too many: closed at once, whichever the server saw first.
            CompletableFuture<Socket> closed = new CompletableFuture<>();
            for (Socket socket : List.of(first, second)) {
                CompletableFuture.runAsync(
                        () -> {
                            if (read(socket) < 0) {
                                closed.complete(socket);
                            }
                        },
                        Fixtures.THREADS);
            }
            Socket other = get(closed) == first ? second : first;
            other.getOutputStream()
                    .write(RawWebSocket.request(server.port(), "/ocpp/CP001")
                            .protocols(V16)
                            .bytes());
            while (server.session("CP001").isEmpty()) {
                Thread.onSpinWait();
            }
            RawWebSocket.connect(server.port(), "/ocpp/CP002", V16).close();
        }
    }

    // ---- start and stop

    @Test
    void stoppingSaysGoodbye() {
        OcppServer server = server().listener(events).start();
        int port = server.port();
        try (RawWebSocket station = RawWebSocket.connect(port, "/ocpp/CP001", V16)) {
            CompletableFuture<?> pending = server.session("CP001").orElseThrow().send(new ClearCacheRequest());
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close, Fixtures.THREADS);
            station.receiveText(); // the call that is pending

            assertEquals(1001, station.closeCode());
            get(stopping);
            assertThrows(CompletionException.class, () -> get(pending));
            assertEquals("connected CP001", events.next());
            assertEquals("closed CP001 1001", events.next());
        }
        assertThrows(UncheckedIOException.class, () -> RawWebSocket.connect(port, "/ocpp/CP001", V16));
    }

    @Test
    void stoppingDoesNotWaitForAPeerThatIsStuck() {
        OcppServer server = server().start();
        try (RawWebSocket stuck = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            server.close(Duration.ofMillis(1)); // nobody reads the Close frame, let alone answers it

            assertFalse(server.session("CP001").isPresent());
            assertEquals(1001, stuck.closeCode());
        }
    }

    @Test
    void closingTwiceIsFine() {
        OcppServer server = server().start();
        server.close();
        server.close();
    }

    @Test
    void aPortThatIsTakenIsAnError() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            UncheckedIOException failure =
                    assertThrows(UncheckedIOException.class, () -> server().port(taken.getLocalPort())
                            .start());
            assertTrue(failure.getMessage().contains(Integer.toString(taken.getLocalPort())), failure.getMessage());
        }
    }

    @Test
    void whatCannotBeIsRefusedWhenItIsSet() {
        OcppServer.Builder builder = OcppServer.builder();

        assertThrows(IllegalArgumentException.class, () -> builder.port(70_000));
        assertThrows(IllegalArgumentException.class, () -> builder.path("ocpp"));
        assertThrows(IllegalArgumentException.class, () -> builder.bind("no such host.invalid"));
        assertThrows(IllegalArgumentException.class, () -> builder.pingInterval(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> builder.maxConnections(0));
        assertThrows(IllegalArgumentException.class, () -> builder.handshakeTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.accept(Ocpp16.PROTOCOL, Fixtures.chargePoint()));
        assertThrows(IllegalStateException.class, builder::start);
    }

    @Test
    void sessionsMayBeFiledElsewhere() {
        Sessions shared = Sessions.local();
        try (OcppServer server = server().sessions(shared).start();
                RawWebSocket station = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            assertSame(
                    server.session("CP001").orElseThrow(), shared.find("CP001").orElseThrow());
            assertEquals(1, shared.all().size());
        }
    }
}
