package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT_ANSWER;
import static dev.ocpp4j.transport.Fixtures.V16;
import static dev.ocpp4j.transport.Fixtures.get;
import static dev.ocpp4j.transport.Fixtures.server;
import static dev.ocpp4j.transport.Fixtures.station;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.Authenticator.Decision;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AuthenticationTest {
    private static final byte[] PASSWORD = "secret".getBytes(StandardCharsets.UTF_8);

    private static RawWebSocket.Request request(OcppServer server) {
        return RawWebSocket.request(server.port(), "/ocpp/CP001").protocols(V16);
    }

    private static OcppServer.Builder withPassword(byte[] password) {
        return server().authenticate(handshake -> handshake.hasPassword(password) ? accept() : refuse(401));
    }

    // CON-05, SEC-02
    @Test
    void theRightPasswordIsLetIn() {
        try (OcppServer server = withPassword(PASSWORD).start();
                RawWebSocket station = request(server).basic("CP001", PASSWORD).open()) {
            assertEquals(101, station.status());
            station.send(HEARTBEAT);
            assertEquals(HEARTBEAT_ANSWER, station.receiveText());
        }
    }

    // CON-05, SEC-AUTH
    @Test
    void theWrongPasswordIsChallengedAndNothingIsProcessed() {
        BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        try (OcppServer server = withPassword(PASSWORD)
                        .onFrame((session, way, text) -> frames.add(text))
                        .start();
                RawWebSocket station = request(server)
                        .basic("CP001", "wrong".getBytes(StandardCharsets.UTF_8))
                        .open()) {
            assertEquals(401, station.status());
            assertEquals("Basic realm=\"ocpp\"", station.header("WWW-Authenticate"));
            HandshakeTest.sendInVain(station);
            assertTrue(frames.isEmpty());
            assertEquals(Optional.empty(), server.session("CP001"));
        }
    }

    // SEC-AUTH: whatever the status is
    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 503, 599})
    void aRefusedSocketIsNeverAnswered(int status) {
        try (OcppServer server =
                        server().authenticate(handshake -> refuse(status)).start();
                RawWebSocket station = request(server).open()) {
            assertEquals(status, station.status());
            HandshakeTest.sendInVain(station);
        }
    }

    @Test
    void aRefusalMayTellWhenToTryAgain() {
        try (OcppServer server = server().authenticate(handshake -> refuse(503).retryAfter(Duration.ofMinutes(2)))
                        .start();
                RawWebSocket station = request(server).open()) {
            assertEquals(503, station.status());
            assertEquals("120", station.header("Retry-After"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 200, 302, 399, 600})
    void onlyErrorsRefuse(int status) {
        assertThrows(IllegalArgumentException.class, () -> refuse(status));
    }

    // SEC-03: the example of J-1.6 section 6.2.2
    @Test
    void aPasswordIsBytesAndMayHoldColonsAndZeros() {
        byte[] key = HexFormat.of().parseHex("0001020304050607ffffffffffffffffffffffff");
        BlockingQueue<byte[]> seen = new LinkedBlockingQueue<>();
        try (OcppServer server = server().authenticate(handshake -> {
                            seen.add(handshake.password().orElseThrow());
                            return accept();
                        })
                        .start();
                RawWebSocket binary = RawWebSocket.request(server.port(), "/ocpp/AL1000")
                        .protocols(V16)
                        .header("Authorization", "Basic QUwxMDAwOgABAgMEBQYH////////////////")
                        .open();
                RawWebSocket colons = request(server)
                        .basic("CP001", new byte[] {':', 0, ':', (byte) 0x80})
                        .open()) {
            assertEquals(101, binary.status());
            assertArrayEquals(key, seen.poll());
            assertEquals(101, colons.status());
            assertArrayEquals(new byte[] {':', 0, ':', (byte) 0x80}, seen.poll());
        }
    }

    // SEC-AUTH
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!not-base64!!!",
                "Basic QVVUSC0x", // no colon
                "Basic /zp4", // a user that is not UTF-8
                "Basic OnNlY3JldA==", // no user
                "Basic Q1AwMDI6c2VjcmV0", // another station
                "Basic Q1AwMDE6c2Vjc mV0"
            })
    void credentialsThatCannotBeReadAreRefused(String authorization) {
        try (OcppServer server = server().start(); // accepts everybody
                RawWebSocket station =
                        request(server).header("Authorization", authorization).open()) {
            assertEquals(401, station.status());
            assertEquals("Basic realm=\"ocpp\"", station.header("WWW-Authenticate"));
            HandshakeTest.sendInVain(station);
        }
    }

    // SEC-AUTH
    @Test
    void twoCredentialsAreRefused() {
        try (OcppServer server = server().start();
                RawWebSocket station = request(server)
                        .basic("CP001", PASSWORD)
                        .basic("CP001", PASSWORD)
                        .open()) {
            assertEquals(401, station.status());
        }
    }

    @Test
    void theAuthenticatorSeesWhatTheStationSaid() {
        BlockingQueue<Handshake> seen = new LinkedBlockingQueue<>();
        try (OcppServer server = server().authenticate(handshake -> {
                            seen.add(handshake);
                            return accept();
                        })
                        .start();
                RawWebSocket station = RawWebSocket.request(server.port(), "/ocpp/RDAM%20123?token=1")
                        .protocols(V16)
                        .header(
                                "Authorization",
                                "basic   " + Base64.getEncoder().encodeToString("RDAM 123:x".getBytes()))
                        .header("X-Vendor", "a")
                        .header("x-vendor", "b")
                        .open()) {
            assertEquals(101, station.status());
            Handshake handshake = seen.remove();
            assertEquals("/ocpp/RDAM%20123", handshake.path());
            assertEquals("RDAM 123", handshake.stationId());
            assertEquals(V16, handshake.protocol().subprotocol());
            assertEquals(java.util.List.of("a", "b"), handshake.headers("X-VENDOR"));
            assertEquals(java.util.List.of(), handshake.headers("X-Other"));
            assertEquals(
                    station.socket().getLocalPort(),
                    handshake.peer().orElseThrow().getPort());
            assertEquals(java.util.List.of(), handshake.certificates());
            assertEquals(Optional.of("RDAM 123"), handshake.user());
            assertTrue(handshake.hasPassword("x".getBytes(StandardCharsets.UTF_8)));
            assertFalse(handshake.hasPassword("xx".getBytes(StandardCharsets.UTF_8)));
            assertFalse(handshake.toString().contains("token"), handshake.toString());
        }
    }

    @Test
    void otherSchemesAreForTheAuthenticator() {
        try (OcppServer server = server().authenticate(
                                handshake -> handshake.user().isEmpty()
                                                && handshake
                                                        .headers("Authorization")
                                                        .get(0)
                                                        .equals("Bearer abc")
                                        ? accept()
                                        : refuse(401))
                        .start();
                RawWebSocket station =
                        request(server).header("Authorization", "Bearer abc").open()) {
            assertEquals(101, station.status());
        }
    }

    @Test
    void theDecisionMayTakeItsTime() {
        CompletableFuture<Decision> decision = new CompletableFuture<>();
        CountDownLatch asked = new CountDownLatch(1);
        try (OcppServer server = server().authenticateAsync(handshake -> {
                            asked.countDown();
                            return handshake.stationId().equals("CP001")
                                    ? decision
                                    : CompletableFuture.completedFuture(accept());
                        })
                        .start();
                OcppStation slow = station(server.port(), "CP001").start();
                OcppStation quick = station(server.port(), "CP002").start()) {
            get(CompletableFuture.runAsync(() -> await(asked), Fixtures.THREADS));
            get(quick.connected()); // and nobody waits for the slow one
            assertEquals(Optional.empty(), slow.session());
            decision.complete(accept());

            get(slow.connected());
            assertEquals(Fixtures.TIME, get(slow.send(new HeartbeatRequest())).currentTime());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAuthenticatorThatBlocksDelaysNobody() {
        CountDownLatch blocked = new CountDownLatch(1);
        try (OcppServer server = server().authenticate(handshake -> {
                    if (handshake.stationId().startsWith("SLOW")) {
                        blocked.await();
                    }
                    return accept();
                })
                .start()) {
            OcppStation[] slow = new OcppStation[20];
            for (int i = 0; i < slow.length; i++) {
                slow[i] = station(server.port(), "SLOW" + i).start();
            }
            try (RawWebSocket quick = RawWebSocket.connect(server.port(), "/ocpp/CP001", V16)) {
                quick.send(HEARTBEAT);
                assertEquals(HEARTBEAT_ANSWER, quick.receiveText());
            }
            blocked.countDown();
            for (OcppStation station : slow) {
                get(station.connected());
                station.close();
            }
        }
    }

    @Test
    void withoutADecisionInTimeTheStationIsRefused() {
        ManualScheduler time = new ManualScheduler();
        CountDownLatch asked = new CountDownLatch(1);
        try (OcppServer server = server().config(
                        SessionConfig.builder().scheduler(time).build())
                .authenticateAsync(handshake -> {
                    asked.countDown();
                    return new CompletableFuture<>();
                })
                .start()) {
            CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                    () -> {
                        try (RawWebSocket station = request(server).open()) {
                            return station.status();
                        }
                    },
                    Fixtures.THREADS);
            get(CompletableFuture.runAsync(() -> await(asked), Fixtures.THREADS));
            time.advance(Duration.ofSeconds(11));

            assertEquals(503, get(status));
        }
    }

    @Test
    void anAuthenticatorThatFailsRefuses() {
        try (OcppServer throwing = server().authenticate(handshake -> {
                            throw new IllegalStateException("database down");
                        })
                        .start();
                OcppServer failing = server().authenticateAsync(
                                handshake -> CompletableFuture.failedFuture(new IllegalStateException("database down")))
                        .start();
                RawWebSocket first = request(throwing).open();
                RawWebSocket second = request(failing).open()) {
            assertEquals(503, first.status());
            assertEquals(503, second.status());
            assertNull(first.header("Upgrade"));
            HandshakeTest.sendInVain(first);
        }
    }

    // SEC-03, SEC-04
    @Test
    void aStationSendsItsPasswordAsItIs() {
        BlockingQueue<byte[]> seen = new LinkedBlockingQueue<>();
        byte[] key = HexFormat.of().parseHex("3a0001020304050607ff");
        try (OcppServer server = server().authenticate(handshake -> {
                            seen.add(handshake.password().orElseThrow());
                            return accept();
                        })
                        .start();
                OcppStation bytes = station(server.port(), "RDAM 123")
                        .security(SecurityProfile.basic(key))
                        .start()) {
            get(bytes.connected());
            assertArrayEquals(key, seen.poll());
            try (OcppStation text = station(server.port(), "Zürich/€".replace("/", "|"))
                    .security(SecurityProfile.basic("pässword"))
                    .start()) {
                assertEquals("Zürich|€", get(text.connected()).stationId());
                assertArrayEquals("pässword".getBytes(StandardCharsets.UTF_8), seen.poll());
                assertTrue(server.session("Zürich|€").isPresent());
            }
        }
    }

    @Test
    void passwordsAreNeverShown() {
        assertFalse(SecurityProfile.basic("hunter2").toString().contains("hunter2"));
    }
}
