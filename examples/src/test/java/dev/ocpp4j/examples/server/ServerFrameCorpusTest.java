package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.examples.wire.FrameCases;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.RawWebSocket;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Hostile and odd frames against the central system, over a real socket. */
class ServerFrameCorpusTest {
    private static final String BOOT_16 = "{\"chargePointVendor\":\"V\",\"chargePointModel\":\"M\"}";
    private static final String BOOT_201 =
            "{\"reason\":\"PowerUp\",\"chargingStation\":{\"model\":\"M\",\"vendorName\":\"V\"}}";
    private static OcppServer server;

    @BeforeAll
    static void start() {
        AtomicReference<OcppServer> running = new AtomicReference<>();
        CentralSystem csms = new CentralSystem(
                new CentralSystem.Settings(Tags.everybody(), 300, 10),
                Clock.systemUTC(),
                id -> Optional.ofNullable(running.get()).flatMap(s -> s.session(id)),
                (station, request, response) -> {});
        server = OcppServer.builder()
                .accept(Ocpp16.PROTOCOL, csms.handlers16())
                .accept(Ocpp201.PROTOCOL, csms.handlers201())
                .onFrame(csms.frames())
                .start();
        running.set(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> oddFramesOf16() throws IOException {
        return tests("robustness-server-1.6.json", Ocpp16.PROTOCOL, BOOT_16);
    }

    @TestFactory
    Stream<DynamicTest> oddFramesOf201() throws IOException {
        return tests("robustness-server-2.0.1.json", Ocpp201.PROTOCOL, BOOT_201);
    }

    private static Stream<DynamicTest> tests(String file, Protocol protocol, String boot) throws IOException {
        FrameCases cases = FrameCases.of(file, "Heartbeat");
        return cases.cases()
                .map(one -> dynamicTest(one.get("name").asString(), () -> {
                    boolean boots = !one.has("boot") || one.get("boot").asBoolean();
                    String identity = FrameCases.freshId();
                    if (one.has("reconnect_before")) {
                        connect(one, protocol, identity, boot).close();
                        boots = false;
                    }
                    try (RawWebSocket peer = connect(one, protocol, identity, boots ? boot : null)) {
                        cases.run(one, peer, boots || one.has("reconnect_before"));
                    }
                }));
    }

    private static RawWebSocket connect(JsonNode one, Protocol protocol, String identity, String boot) {
        RawWebSocket.Request request =
                RawWebSocket.request(server.port(), "/ocpp/" + identity).protocols(protocol.subprotocol());
        RawWebSocket peer = (one.has("deflate") ? request.deflate() : request).open();
        assertTrue(peer.status() == 101, peer.startLine());
        if (boot != null) {
            peer.send("[2,\"boot\",\"BootNotification\"," + boot + "]");
            String answer = peer.receiveText();
            assertTrue(answer.startsWith("[3,\"boot\",") && answer.contains("Accepted"), answer);
        }
        return peer;
    }
}
