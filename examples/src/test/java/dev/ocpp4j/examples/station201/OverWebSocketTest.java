package dev.ocpp4j.examples.station201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.server.ServerFixture;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.wire.SchemaFrames;
import dev.ocpp4j.transport.HttpFileTransfer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v201.Ocpp201;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The station and the server of this project, joined by a real WebSocket. */
@Timeout(60)
class OverWebSocketTest {
    private final SchemaFrames frames = new SchemaFrames("v201");
    private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();
    private ServerFixture server;
    private ChargingStation station;

    @BeforeEach
    void connect() throws Exception {
        server = ServerFixture.start();
        SessionConfig config = SessionConfig.builder()
                .onFrame((session, way, text) -> {
                    if (session.calls() == Direction.TO_CSMS) {
                        frames.seen(way.name().equals("OUT"), text);
                        if (way.name().equals("IN") || text.startsWith("[2,")) {
                            answered.add(text);
                        }
                    }
                })
                .build();
        WebSocketLink link = new WebSocketLink(
                handlers -> OcppStation.builder(URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), "CP201")
                        .offer(Ocpp201.PROTOCOL, handlers)
                        .config(config));
        station = new ChargingStation(
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
        station.start();
        await("StartupOfTheDevice");
    }

    @AfterEach
    void disconnect() {
        station.stop();
        server.close();
        frames.assertValid();
    }

    /** The next frame with a word, of a CALL of the station or of an answer to it. */
    private String await(String word) throws InterruptedException {
        while (true) {
            String text = answered.poll(20, TimeUnit.SECONDS);
            assertTrue(text != null, "nothing came with " + word);
            if (text.contains(word)) {
                return text;
            }
        }
    }

    @Test
    void aTransactionReachesTheServer() throws Exception {
        station.plugIn(1, 1);
        await("CablePluggedIn");
        station.presentTag(1, "TAG1");
        await("\"chargingState\":\"Charging\"");
        assertEquals(
                "{\"status\":\"OngoingAuthorizedTransaction\"}",
                server.call("CP201", "UnlockConnector", "{\"evseId\":1,\"connectorId\":1}"));
        station.presentTag(1, "TAG1");
        await("\"eventType\":\"Ended\"");
        await("[3,");
        assertTrue(server.transactions().contains("TAG1"), server.transactions());
    }

    @Test
    void theServerResetsTheStation() throws Exception {
        assertEquals("{\"status\":\"Accepted\"}", server.call("CP201", "Reset", "{\"type\":\"Immediate\"}"));
        await("\"reason\":\"RemoteReset\"");
        await("ResetOrReboot");
    }

    @Test
    void theServerGetsTheDeviceModel() throws Exception {
        assertEquals(
                "{\"status\":\"Accepted\"}",
                server.call("CP201", "GetBaseReport", "{\"requestId\":1,\"reportBase\":\"FullInventory\"}"));
        assertTrue(await("NotifyReport").contains("\"seqNo\":0"));
    }

    // N01.FR.09, N01.FR.17, N01.FR.19
    @Test
    void aLogIsPutWhereTheServerWantsIt() throws Exception {
        BlockingQueue<String> put = new ArrayBlockingQueue<>(1);
        HttpServer logs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        logs.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            put.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Disposition") + "\n" + body);
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        logs.start();
        try {
            String location = "http://me:secret@127.0.0.1:" + logs.getAddress().getPort() + "/logs/today";
            server.call(
                    "CP201",
                    "GetLog",
                    "{\"requestId\":3,\"logType\":\"DiagnosticsLog\",\"log\":{\"remoteLocation\":\"" + location
                            + "\"}}");
            await("\"Uploaded\"");
            String file = put.take();
            assertTrue(
                    file.startsWith("PUT /logs/today Basic bWU6c2VjcmV0 form-data; name=\"uploadfile\";"
                            + " filename=\"diagnostics-1.log\"\n"),
                    file);
            assertTrue(file.contains("registration ACCEPTED"), file);
        } finally {
            logs.stop(0);
        }
    }
}
