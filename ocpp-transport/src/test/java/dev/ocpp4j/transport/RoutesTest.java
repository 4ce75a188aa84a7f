package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.chargePoint;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Fixtures.Events;
import dev.ocpp4j.v16.Ocpp16;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@SuppressWarnings("try") // stations that are only there
class RoutesTest {
    private final Events events = new Events();

    /** Takes the way that is set and remembers what became of each. */
    private static final class Way implements Routes {
        private volatile Route way;
        private final BlockingQueue<String> became = new LinkedBlockingQueue<>();

        @Override
        public Route next() {
            return way;
        }

        @Override
        public void connected(Route route, List<X509Certificate> server) {
            became.add("connected " + route.endpoint().getPort());
        }

        @Override
        public void failed(Route route, ConnectFailure failure) {
            became.add("failed " + route.endpoint().getPort() + " "
                    + failure.getClass().getSimpleName());
        }

        String next20() throws InterruptedException {
            return became.poll(20, TimeUnit.SECONDS);
        }
    }

    private static Route to(OcppServer server, String password) {
        return new Route(URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), SecurityProfile.basic(password));
    }

    private static OcppServer.Builder serverOf(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        return server().security(ServerSecurity.basic())
                .authenticate(handshake -> handshake.hasPassword(bytes) ? accept() : refuse(401));
    }

    // A01, B10.FR.06: no wait before the first attempt, since the station left by itself
    @Test
    void aStationGoesAnotherWayAtOnce() throws Exception {
        ManualScheduler time = new ManualScheduler();
        Way way = new Way();
        try (OcppServer first = serverOf("one").listener(events).start();
                OcppServer second = serverOf("two").start()) {
            way.way = to(first, "one");
            try (OcppStation station = OcppStation.builder(way, "CP001")
                    .offer(Ocpp16.PROTOCOL, chargePoint())
                    .config(SessionConfig.builder().scheduler(time).build())
                    .start()) {
                get(station.connected());
                assertEquals("connected " + first.port(), way.next20());
                assertEquals("connected CP001", events.next());

                way.way = to(second, "two");
                station.reconnect();

                assertEquals("connected " + second.port(), way.next20());
                assertEquals("closed CP001 1000", events.next(), "it left the first one before");
                get(station.connected());
                assertTrue(second.session("CP001").isPresent());
            }
        }
    }

    @Test
    void theWayIsAskedForAtEachAttempt() throws Exception {
        Way way = new Way();
        try (OcppServer server = serverOf("right").start()) {
            way.way = to(server, "wrong");
            try (OcppStation station = OcppStation.builder(way, "CP001")
                    .offer(Ocpp16.PROTOCOL, chargePoint())
                    .reconnect(new ReconnectPolicy(Duration.ofMillis(10), Duration.ZERO, 0))
                    .start()) {
                assertEquals("failed " + server.port() + " Refused", way.next20());
                way.way = to(server, "right");

                get(station.connected());
            }
        }
    }

    // whoever waits for the next attempt need not wait any longer
    @Test
    void reconnectingEndsTheWaitForTheNextAttempt() throws Exception {
        ManualScheduler time = new ManualScheduler();
        Way way = new Way();
        try (OcppServer server = serverOf("right").start()) {
            way.way = to(server, "wrong");
            try (OcppStation station = OcppStation.builder(way, "CP001")
                    .offer(Ocpp16.PROTOCOL, chargePoint())
                    .config(SessionConfig.builder().scheduler(time).build())
                    .start()) {
                assertEquals("failed " + server.port() + " Refused", way.next20());
                way.way = to(server, "right");
                station.reconnect();

                get(station.connected());
                assertEquals("connected " + server.port(), way.next20());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x", "ws://u:p@x", "wss://x", "ws:x"})
    void whatIsNoWayIsRefused(URI endpoint) {
        assertThrows(IllegalArgumentException.class, () -> new Route(endpoint, SecurityProfile.basic("secret")));
    }
}
