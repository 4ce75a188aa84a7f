package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// SEC-05: whoever guesses is not looked at any more
@Timeout(60)
class AttemptLimitTest {
    private final ManualScheduler time = new ManualScheduler();
    private final AtomicInteger asked = new AtomicInteger();

    private OcppServer start(int perIdentity, int perAddress) {
        return server().config(SessionConfig.builder().scheduler(time).build())
                .security(ServerSecurity.basic())
                .authenticate(handshake -> {
                    asked.incrementAndGet();
                    boolean known = !handshake.stationId().startsWith("X");
                    return !known
                            ? refuse(404)
                            : handshake.hasPassword("right".getBytes(StandardCharsets.UTF_8)) ? accept() : refuse(401);
                })
                .attempts(new AttemptLimit(perIdentity, perAddress, Duration.ofMinutes(1)))
                .start();
    }

    private static int attempt(OcppServer server, String id, String password) {
        try (RawWebSocket socket = RawWebSocket.request(server.port(), "/ocpp/" + id)
                .protocols(V16)
                .basic(id, password.getBytes(StandardCharsets.UTF_8))
                .open()) {
            if (socket.status() == 429) {
                assertTrue(Integer.parseInt(socket.header("Retry-After")) <= 60);
            }
            return socket.status();
        }
    }

    @Test
    void afterSomeAttemptsForOneIdentityNoPasswordIsLookedAt() {
        try (OcppServer server = start(3, 1000)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(401, attempt(server, "CP001", "wrong" + i));
            }
            assertEquals(429, attempt(server, "CP001", "right"));
            assertEquals(3, asked.get());
            assertEquals(101, attempt(server, "CP002", "right"), "others are not concerned");

            time.advance(Duration.ofSeconds(61));
            assertEquals(101, attempt(server, "CP001", "right"));
        }
    }

    @Test
    void afterSomeAttemptsFromOneAddressNobodyIsLookedAt() {
        try (OcppServer server = start(1000, 3)) {
            assertEquals(404, attempt(server, "X1", "any"));
            assertEquals(401, attempt(server, "CP001", "wrong"));
            assertEquals(404, attempt(server, "X2", "any"));

            assertEquals(429, attempt(server, "CP002", "right"));
            time.advance(Duration.ofSeconds(61));
            assertEquals(101, attempt(server, "CP002", "right"));
        }
    }

    // nobody locks a station out by guessing its password
    @Test
    void aStationIsStillLookedAtWhereItGotInBefore() {
        try (OcppServer server = start(2, 1000)) {
            assertEquals(101, attempt(server, "CP001", "right"));
            for (int i = 0; i < 5; i++) {
                assertEquals(401, attempt(server, "CP001", "wrong"));
            }
            assertEquals(101, attempt(server, "CP001", "right"));
        }
    }

    @Test
    void credentialsThatCannotBeReadCountAsWell() {
        try (OcppServer server = start(2, 1000)) {
            for (int i = 0; i < 2; i++) {
                try (RawWebSocket socket = RawWebSocket.request(server.port(), "/ocpp/CP001")
                        .protocols(V16)
                        .header("Authorization", "Basic ?")
                        .open()) {
                    assertEquals(401, socket.status());
                }
            }
            assertEquals(429, attempt(server, "CP001", "right"));
        }
    }
}
