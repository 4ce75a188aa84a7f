package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// CON-10, REL-05: one identity, one session
@Timeout(60)
class ReplacementTest {
    private final Events events = new Events();

    @Test
    void aNewConnectionReplacesTheOldOne() {
        try (OcppServer server = server().listener(events).start();
                RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            OcppSession first = server.session("CP001").orElseThrow();
            CompletableFuture<?> pending = first.send(new ClearCacheRequest());
            CompletableFuture<?> waiting = first.send(new ClearCacheRequest());
            try (RawWebSocket now = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
                OcppSession second = server.session("CP001").orElseThrow();
                assertNotSame(first, second);
                assertFalse(first.isOpen());
                assertEquals(1008, get(first.closed()).code());
                assertClosed(pending);
                assertClosed(waiting);
                assertEquals(1008, old.closeCode());

                now.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, now.receiveText());
                assertEquals(1, server.sessions().size());
            }
        }
        List<String> seen = new ArrayList<>(List.of(events.next(), events.next(), events.next(), events.next()));
        assertTrue(
                seen.containsAll(List.of("connected CP001", "replaced CP001", "closed CP001 1008")), seen.toString());
        assertTrue(seen.indexOf("replaced CP001") < seen.lastIndexOf("connected CP001"), seen.toString());
    }

    private static void assertClosed(CompletableFuture<?> call) {
        CompletionException failure = assertThrows(CompletionException.class, () -> get(call));
        assertEquals(SessionClosedException.class, failure.getCause().getClass());
    }

    @Test
    void theLateEndOfTheOldConnectionDoesNotTouchTheNewOne() {
        try (OcppServer server = server().listener(events).start();
                RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
                RawWebSocket now = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            OcppSession second = server.session("CP001").orElseThrow();
            old.reset(); // long after it was replaced
            for (String event = events.next(); !event.startsWith("closed"); event = events.next()) {
                // until the server knows
            }
            now.send(HEARTBEAT);

            assertEquals(HEARTBEAT_ANSWER, now.receiveText());
            assertSame(second, server.session("CP001").orElseThrow());
            assertTrue(second.isOpen());
        }
    }

    @Test
    void theNewConnectionCanBeRefusedWhileTheOldOneLives() {
        try (OcppServer server = server().replacement(Replacement.REFUSE)
                        .listener(events)
                        .start();
                RawWebSocket old = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
            try (RawWebSocket now = RawWebSocket.request(server.port(), "/ocpp/CP001")
                    .protocols(V16)
                    .open()) {
                assertEquals(409, now.status());
                HandshakeTest.sendInVain(now);
            }
            old.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, old.receiveText());
            old.reset();
            assertEquals("connected CP001", events.next());
            assertEquals("closed CP001 1006", events.next());
            RawWebSocket.connect(server.port(), "/ocpp/CP001", V16).close();
        }
    }

    @Test
    void theApplicationCanDecide() {
        List<String> asked = new ArrayList<>();
        try (OcppServer server = server().replacement((handshake, current) -> {
                            asked.add(handshake.stationId() + " " + current.isOpen());
                            return asked.size() > 1;
                        })
                        .start();
                RawWebSocket first = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16);
                RawWebSocket second = RawWebSocket.request(server.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .open();
                RawWebSocket third = RawWebSocket.request(server.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .open()) {
            assertEquals(409, second.status());
            assertEquals(101, third.status());
            assertEquals(1008, first.closeCode());
            assertEquals(List.of("CP001 true", "CP001 true"), asked);
        }
    }

    @Test
    void ofManyConnectionsAtOnceExactlyOneStays() {
        for (Replacement policy : List.of(Replacement.REPLACE, Replacement.REFUSE)) {
            try (OcppServer server = server().replacement(policy).start()) {
                List<CompletableFuture<RawWebSocket>> all = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    all.add(CompletableFuture.supplyAsync(
                            () -> RawWebSocket.request(server.port(), "/ocpp/CP001")
                                    .protocols(V16)
                                    .open(),
                            Fixtures.THREADS));
                }
                List<RawWebSocket> stations = all.stream().map(Fixtures::get).toList();
                long answered = stations.stream()
                        .filter(station -> station.status() == 101 && answers(station))
                        .count();
                stations.forEach(RawWebSocket::close);
                assertEquals(1, answered, policy.toString());
            }
        }
    }

    private static boolean answers(RawWebSocket station) {
        try {
            station.send(HEARTBEAT);
        } catch (java.io.UncheckedIOException closed) {
            return false;
        }
        Optional<RawWebSocket.Frame> frame = Optional.ofNullable(station.receive());
        return frame.map(f -> f.opcode() == RawWebSocket.TEXT).orElse(false);
    }
}
