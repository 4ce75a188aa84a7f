package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Fixtures.TIME;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A station that is only a witness, linked to a real server. */
@Timeout(60)
class WebSocketLinkTest {
    private final Witness station = new Witness();
    private final Events events = new Events();
    private OcppServer server;
    private WebSocketLink link;

    /** Notes what it is told. */
    private static final class Witness implements LinkedStation {
        private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();

        @Override
        public Handlers handlers() {
            return chargePoint();
        }

        @Override
        public void connected(OcppSession session) {
            seen.add(session);
        }

        @Override
        public void disconnected() {
            seen.add("disconnected");
        }

        Object next() {
            try {
                Object next = seen.poll(20, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("Nothing happened");
                }
                return next;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        OcppSession nextSession() {
            return assertInstanceOf(OcppSession.class, next());
        }
    }

    @BeforeEach
    void listen() {
        server = server().listener(events).start();
        link = new WebSocketLink(
                handlers -> OcppStation.builder(URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), "CP001")
                        .offer(Ocpp16.PROTOCOL, handlers)
                        .reconnect(new ReconnectPolicy(Duration.ofMillis(50), Duration.ZERO, 0)));
        link.serve(station);
    }

    @AfterEach
    void close() {
        link.disconnect();
        server.close();
    }

    @Test
    void aStationThatConnectsCallsAndAnswers() {
        link.connect();
        station.nextSession();
        assertEquals(TIME, get(link.send(new HeartbeatRequest())).currentTime());
        assertEquals(
                ClearCacheStatus.ACCEPTED,
                get(events.nextSession().send(new ClearCacheRequest())).status());
    }

    @Test
    void whatIsSentWithoutAConnectionFailsAtOnce() {
        assertNotConnected();
        link.connect();
        station.nextSession();
        link.disconnect();
        assertNotConnected();
    }

    private void assertNotConnected() {
        var answer = link.send(new HeartbeatRequest());
        assertTrue(answer.isCompletedExceptionally());
        assertInstanceOf(
                SessionClosedException.class,
                assertThrows(CompletionException.class, answer::join).getCause());
    }

    @Test
    void aConnectionThatIsLostComesBack() {
        link.connect();
        OcppSession first = station.nextSession();
        events.nextSession().close(CloseReason.NORMAL);
        assertEquals("disconnected", station.next());
        assertNotSame(first, station.nextSession());
        get(link.send(new HeartbeatRequest()));
    }

    @Test
    void aStationThatWasSwitchedOffHearsNothingOfTheConnectionThatItHad() {
        link.connect();
        OcppSession first = station.nextSession();
        link.disconnect();
        get(first.closed());
        link.connect();
        OcppSession second = station.nextSession(); // and not that the first one has ended
        assertNotSame(first, second);
        get(link.send(new HeartbeatRequest()));
    }

    // A05: to use another password or certificate
    @Test
    void aStationReconnectsOnRequest() {
        link.reconnect(); // nothing to do yet
        link.connect();
        OcppSession first = station.nextSession();
        link.reconnect();
        assertEquals("disconnected", station.next());
        assertNotSame(first, station.nextSession());
    }

    @Test
    void nobodyConnectsForNoStation() {
        WebSocketLink unserved = new WebSocketLink(handlers -> {
            throw new AssertionError("not asked for");
        });
        assertThrows(IllegalStateException.class, unserved::connect);
        unserved.disconnect();
    }
}
