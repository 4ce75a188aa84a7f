package dev.ocpp4j.examples.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.interop.NodeJudge.Peer;
import dev.ocpp4j.examples.server.ServerFixture;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.station201.ChargingStation;
import dev.ocpp4j.examples.station201.Entrance;
import dev.ocpp4j.examples.station201.Equipment;
import dev.ocpp4j.transport.HttpFileTransfer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v201.Ocpp201;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Whole sessions of our station with a foreign CSMS, and of a foreign station with our server; both judge by the schemas. */
@Tag("interop")
@Timeout(60)
class Session201Test {
    private static final String VERSION = Ocpp201.PROTOCOL.subprotocol();

    @BeforeAll
    static void install() throws Exception {
        NodeJudge.install();
    }

    private static ChargingStation station(int port) throws Exception {
        SessionConfig config = SessionConfig.defaults();
        WebSocketLink link =
                new WebSocketLink(handlers -> OcppStation.builder(URI.create("ws://127.0.0.1:" + port), "CP201")
                        .offer(Ocpp201.PROTOCOL, handlers)
                        .config(config));
        ChargingStation station = new ChargingStation(
                new ChargingStation.Settings(
                        new StationIdentity("ocpp4j", "Simulated", "S1", "1.0"),
                        1,
                        1,
                        11_000,
                        false,
                        Entrance.inMemory(0),
                        Duration.ofMillis(50),
                        () -> UUID.randomUUID().toString()),
                link,
                new SimulatedHardware(1, 11_000, false),
                new Equipment(HttpFileTransfer.builder().config(config).build()),
                config);
        link.serve(station);
        return station;
    }

    private static JsonNode event(NodeJudge csms, String type, String trigger) throws Exception {
        JsonNode event = csms.next("call", "TransactionEvent").path("params");
        while (!event.path("eventType").asString().equals(type)
                || !event.path("triggerReason").asString().equals(trigger)) {
            event = csms.next("call", "TransactionEvent").path("params");
        }
        return event;
    }

    @ParameterizedTest
    @EnumSource
    void ourStationChargesAndResetsUnderAForeignCsms(Peer peer) throws Exception {
        try (NodeJudge csms = NodeJudge.start(peer, "csms-session", VERSION)) {
            ChargingStation station = station(csms.next().path("port").asInt());
            station.start();
            try {
                csms.next("call", "BootNotification");
                csms.next("call", "StatusNotification");
                csms.call("GetBaseReport", "{\"requestId\":7,\"reportBase\":\"FullInventory\"}");
                assertEquals(
                        0,
                        csms.next("call", "NotifyReport")
                                .path("params")
                                .path("seqNo")
                                .asInt(-1));

                station.plugIn(1, 1);
                String id = event(csms, "Started", "CablePluggedIn")
                        .path("transactionInfo")
                        .path("transactionId")
                        .asString();
                csms.call(
                        "RequestStartTransaction",
                        "{\"evseId\":1,\"remoteStartId\":3,\"idToken\":{\"idToken\":\"TAG1\",\"type\":\"Central\"}}");
                assertEquals(
                        3,
                        event(csms, "Updated", "RemoteStart")
                                .path("transactionInfo")
                                .path("remoteStartId")
                                .asInt());
                csms.call("RequestStopTransaction", "{\"transactionId\":\"" + id + "\"}");
                assertEquals(
                        "Remote",
                        event(csms, "Ended", "RemoteStop")
                                .path("transactionInfo")
                                .path("stoppedReason")
                                .asString());

                csms.call("Reset", "{\"type\":\"Immediate\"}");
                assertEquals(
                        "RemoteReset",
                        csms.next("call", "BootNotification")
                                .path("params")
                                .path("reason")
                                .asString());
            } finally {
                station.stop();
            }
            assertEquals(List.of(), csms.failures());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForeignStationChargesUnderOurServer(Peer peer) throws Exception {
        try (ServerFixture server = ServerFixture.start();
                NodeJudge station = NodeJudge.start(
                        peer, "station-session", VERSION, "ws://127.0.0.1:" + server.port() + "/ocpp", "CP201")) {
            assertEquals(VERSION, station.next().path("connected").asString());
            // Nobody is listened to before it has booted (B03.FR.07 and its like).
            station.call("Heartbeat", "{}");
            assertEquals(
                    "SecurityError",
                    station.next("answer", "Heartbeat").path("error").asString());
            tell(station, "BootNotification", """
                    {"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}""");
            tell(station, "StatusNotification", """
                    {"timestamp":"2026-01-01T00:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1}""");
            JsonNode started = tell(station, "TransactionEvent", """
                    {"eventType":"Started","timestamp":"2026-01-01T00:00:00Z","triggerReason":"Authorized","seqNo":0,\
                    "transactionInfo":{"transactionId":"T1"},"evse":{"id":1},\
                    "idToken":{"idToken":"TAG1","type":"ISO14443"}}""");
            assertEquals("Accepted", started.path("idTokenInfo").path("status").asString());

            String variables = server.call("CP201", "GetVariables", """
                    {"getVariableData":[{"component":{"name":"OCPPCommCtrlr"},"variable":{"name":"HeartbeatInterval"}}]}""");
            assertTrue(variables.contains("\"attributeValue\":\"1\""), variables);
            assertEquals(
                    "{\"status\":\"Accepted\"}",
                    server.call("CP201", "RequestStopTransaction", "{\"transactionId\":\"T1\"}"));
            assertEquals(
                    "T1",
                    station.next("call", "RequestStopTransaction")
                            .path("params")
                            .path("transactionId")
                            .asString());
            tell(station, "TransactionEvent", """
                    {"eventType":"Ended","timestamp":"2026-01-01T00:01:00Z","triggerReason":"RemoteStop","seqNo":1,\
                    "transactionInfo":{"transactionId":"T1","stoppedReason":"Remote"}}""");
            assertTrue(server.transactions().contains("Remote"), server.transactions());
            assertEquals(List.of(), station.failures());
        }
    }

    private static JsonNode tell(NodeJudge station, String action, String params) throws Exception {
        station.call(action, params);
        JsonNode answer = station.next("answer", action);
        assertTrue(answer.has("result"), answer::toString);
        return answer.path("result");
    }
}
