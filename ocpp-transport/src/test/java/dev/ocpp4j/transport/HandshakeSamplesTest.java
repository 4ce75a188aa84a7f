package dev.ocpp4j.transport;

import static dev.ocpp4j.transport.Authenticator.accept;
import static dev.ocpp4j.transport.Authenticator.refuse;
import static dev.ocpp4j.transport.Fixtures.HEARTBEAT;
import static dev.ocpp4j.transport.Fixtures.centralSystem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.transport.RawWebSocket.Request;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Upgrade requests from files beside the project, with the answers that are allowed. Skipped where there are none. What
 * they ask for is in {@link HandshakeTest} and {@link AuthenticationTest} as well.
 */
class HandshakeSamplesTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "protocol");
    private static final Map<String, byte[]> PASSWORDS = Map.of(
            "AUTH-1", "the right password".getBytes(StandardCharsets.UTF_8),
            "AL1000", HexFormat.of().parseHex("0001020304050607ffffffffffffffffffffffff"));

    @TestFactory
    Stream<DynamicTest> samplesOf16() throws IOException {
        return samples("handshake-server-1.6.json");
    }

    @TestFactory
    Stream<DynamicTest> samplesOf201() throws IOException {
        return samples("handshake-server-2.0.1.json");
    }

    private static Stream<DynamicTest> samples(String file) throws IOException {
        Path path = SAMPLES.resolve(file);
        assumeTrue(Files.exists(path), "No samples beside the project: " + file);
        JsonNode root = JsonMapper.shared().readTree(Files.readString(path));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode sample : root.get("cases")) {
            tests.add(DynamicTest.dynamicTest(sample.get("name").stringValue(), () -> run(sample)));
        }
        assertTrue(tests.size() > 10);
        return tests.stream();
    }

    private static void run(JsonNode sample) throws IOException {
        ManualScheduler time = new ManualScheduler();
        try (OcppServer server = OcppServer.builder()
                .bind("127.0.0.1")
                .config(SessionConfig.builder().scheduler(time).build())
                .accept(Ocpp16.PROTOCOL, centralSystem())
                .accept(Ocpp201.PROTOCOL, Handlers.none())
                .authenticate(handshake -> {
                    byte[] password = PASSWORDS.get(handshake.stationId());
                    return password == null || handshake.hasPassword(password) ? accept() : refuse(401);
                })
                .start()) {
            if (sample.has("half_request")) {
                expectTheEnd(server, request(server, sample), time);
            } else if (sample.has("second_connection")) {
                expectTakeover(request(server, sample));
            } else {
                expectAllowed(server, sample, request(server, sample));
            }
        }
    }

    private static Request request(OcppServer server, JsonNode sample) {
        String path = sample.has("path") ? sample.get("path").stringValue() : "/ocpp/CP001";
        Request request = RawWebSocket.request(server.port(), path);
        List<String> protocols = new ArrayList<>();
        sample.get("protocols").forEach(protocol -> protocols.add(protocol.stringValue()));
        request.protocols(protocols.toArray(String[]::new));
        if (sample.has("method")) {
            request.method(sample.get("method").stringValue());
        }
        if (sample.has("ws_version")) {
            request.with("Sec-WebSocket-Version", sample.get("ws_version").stringValue());
        }
        if (sample.has("basic")) {
            request.basic(
                    sample.get("basic").get(0).stringValue(),
                    sample.get("basic").get(1).stringValue().getBytes(StandardCharsets.UTF_8));
        }
        if (sample.has("extra_headers")) {
            sample.get("extra_headers")
                    .forEach(header -> request.header(
                            header.get(0).stringValue(), header.get(1).stringValue()));
        }
        return request;
    }

    private static void expectAllowed(OcppServer server, JsonNode sample, Request request) {
        List<String> allowed = new ArrayList<>();
        sample.get("allowed")
                .forEach(outcome -> allowed.add(outcome.get("status").asString()));
        try (RawWebSocket station = request.open()) {
            String status = Integer.toString(station.status());
            assertTrue(
                    allowed.contains(status) || allowed.contains(status.charAt(0) + "xx"),
                    station.startLine() + ", allowed " + allowed);
            if (station.status() != 101) {
                HandshakeTest.sendInVain(station);
                return;
            }
            sample.get("allowed").forEach(outcome -> {
                if (outcome.get("status").asString().equals("101")) {
                    assertEquals(outcome.get("subprotocol").stringValue(), station.header("Sec-WebSocket-Protocol"));
                }
            });
            if (sample.has("expect_identity")) {
                assertTrue(server.session(sample.get("expect_identity").stringValue())
                        .isPresent());
            }
        } catch (UncheckedIOException closed) {
            assertTrue(allowed.contains("closed"), closed.getMessage());
        }
    }

    private static void expectTheEnd(OcppServer server, Request request, ManualScheduler time) throws IOException {
        byte[] half = Arrays.copyOf(request.bytes(), request.bytes().length / 2);
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(half);
            while (time.size() == 0) {
                Thread.onSpinWait();
            }
            time.advance(Duration.ofSeconds(60));
            assertEquals(-1, socket.getInputStream().read());
        } catch (SocketException reset) {
            // that is an end, too
        }
    }

    private static void expectTakeover(Request request) {
        try (RawWebSocket old = request.open();
                RawWebSocket now = request.open()) {
            assertEquals(1008, old.closeCode());
            now.send(HEARTBEAT);
            assertTrue(now.receiveText().contains("\"1\""));
        }
    }
}
