package dev.ocpp4j.examples.station;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.files.NoTransfer;
import dev.ocpp4j.examples.station201.ChargingStation;
import dev.ocpp4j.examples.station201.Entrance;
import dev.ocpp4j.examples.station201.Equipment;
import dev.ocpp4j.examples.wire.FrameCases;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.RawWebSocket;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hostile and odd frames against a station, over a real socket. */
class StationFrameCorpusTest {
    private static final SessionConfig CONFIG = SessionConfig.defaults();
    private static RawWebSocket.Listener csms;

    @BeforeAll
    static void listen() {
        csms = RawWebSocket.listen();
    }

    @AfterAll
    static void stop() {
        csms.close();
    }

    private static OcppStation.Builder station(Protocol protocol, Handlers handlers) {
        URI endpoint = URI.create("ws://127.0.0.1:" + csms.port() + "/ocpp");
        return OcppStation.builder(endpoint, FrameCases.freshId())
                .offer(protocol, handlers)
                .config(CONFIG);
    }

    @TestFactory
    Stream<DynamicTest> oddFramesOf16() throws IOException {
        FrameCases cases = FrameCases.of("robustness-station-1.6.json", "ClearCache");
        return cases.cases()
                .map(one -> dynamicTest(one.get("name").asString(), () -> {
                    SimulatedHardware hardware = new SimulatedHardware(1, 11_000, false);
                    WebSocketLink link = new WebSocketLink(handlers -> station(Ocpp16.PROTOCOL, handlers));
                    Outlets16 outlets = new Outlets16(hardware, CONFIG.clock());
                    ChargePoint station = ChargePoint.builder(new BootNotificationRequest("Acme", "One"), 1)
                            .config(CONFIG)
                            .bootTime(Duration.ofMillis(1))
                            .build(link, outlets, outlets);
                    link.serve(station);
                    station.start();
                    try (RawWebSocket peer = csms.accept("ocpp1.6")) {
                        answerBoot(peer);
                        cases.run(one, peer, true);
                    } finally {
                        station.stop();
                    }
                }));
    }

    private static void answerBoot(RawWebSocket peer) {
        String boot = peer.receiveText();
        String id = boot.split("\"")[1];
        peer.send("[3,\"" + id
                + "\",{\"status\":\"Accepted\",\"currentTime\":\"2026-01-01T00:00:00Z\",\"interval\":300}]");
    }

    @TestFactory
    Stream<DynamicTest> oddFramesOf201() throws IOException {
        FrameCases cases = FrameCases.of("robustness-station-2.0.1.json", "ClearCache");
        return cases.cases()
                .map(one -> dynamicTest(one.get("name").asString(), () -> {
                    WebSocketLink link = new WebSocketLink(handlers -> station(Ocpp201.PROTOCOL, handlers));
                    ChargingStation station = new ChargingStation(
                            new ChargingStation.Settings(
                                    new StationIdentity("Acme", "One", "1", "1.0"),
                                    1,
                                    1,
                                    11_000,
                                    false,
                                    Entrance.inMemory(0),
                                    Duration.ofMillis(1),
                                    FrameCases::freshId),
                            link,
                            new SimulatedHardware(1, 11_000, false),
                            new Equipment(new NoTransfer()),
                            CONFIG);
                    link.serve(station);
                    station.start();
                    try (RawWebSocket peer = csms.accept("ocpp2.0.1")) {
                        answerBoot(peer);
                        cases.run(one, peer, true);
                    } finally {
                        station.stop();
                    }
                }));
    }
}
