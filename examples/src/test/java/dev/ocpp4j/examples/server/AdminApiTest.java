package dev.ocpp4j.examples.server;

import static dev.ocpp4j.examples.server.InMemory.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.UnlockConnectorRequest;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.remotecontrol.UnlockConnectorResponse;
import dev.ocpp4j.v201.remotecontrol.UnlockStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AdminApiTest {
    private final InMemory memory = new InMemory();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Handlers handlers = Handlers.builder()
            .on(ResetRequest.class, (request, exchange) -> new ResetResponse(ResetStatus.ACCEPTED))
            .on(
                    ChangeConfigurationRequest.class,
                    (request, exchange) -> new ChangeConfigurationResponse(ConfigurationStatus.ACCEPTED))
            .on(UnlockConnectorRequest.class, (request, exchange) -> {
                throw new CallErrorException(ErrorCode.INTERNAL_ERROR, "The lock is stuck", Map.of("turns", 3));
            })
            .onAsync(ClearCacheRequest.class, (request, exchange) -> new CompletableFuture<>())
            .build();
    private AdminApi api;
    private OcppSession station;

    private record Answer(int status, JsonNode body) {}

    @BeforeEach
    void open() throws IOException {
        api = AdminApi.start(memory.system, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        station = memory.connect("CP 1", Ocpp16.PROTOCOL, handlers);
    }

    @AfterEach
    void close() {
        api.close();
        memory.close();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + api.address().getPort() + path);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElseThrow());
        return new Answer(response.statusCode(), Json.MAPPER.readTree(response.body()));
    }

    private Answer get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private Answer post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theStationsAreListedWithWhatTheyTold() throws Exception {
        ask(station, new BootNotificationRequest("Acme", "One"));
        ask(station, new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE));

        Answer answer = get("/stations");

        assertEquals(200, answer.status());
        assertEquals(Json.MAPPER.readTree("""
                [{"id":"CP 1","version":"1.6","connected":true,"connectedSince":"2026-03-01T12:00:00Z",
                  "lastSeen":"2026-03-01T12:00:00Z",
                  "boot":{"chargePointVendor":"Acme","chargePointModel":"One"},
                  "connectors":[{"evseId":null,"connectorId":1,"status":"Available","errorCode":"NoError",
                                 "info":null,"timestamp":null}]}]"""), answer.body());
    }

    @Test
    void aStationShowsItsLastMessages() throws Exception {
        ask(station, new BootNotificationRequest("Acme", "One"));

        JsonNode body = get("/stations/CP%201").body();

        assertEquals("CP 1", body.at("/station/id").asString());
        assertEquals(
                "Acme",
                body.at("/messages/BootNotification/payload/chargePointVendor").asString());
        assertEquals(404, get("/stations/CP2").status());
    }

    @Test
    void aStationThatIsGoneIsStillListed() throws Exception {
        ask(station, new BootNotificationRequest("Acme", "One"));
        station.close();
        memory.system.stations().session("CP 1").ifPresent(session -> session.closed()
                .join());

        JsonNode view = get("/stations").body().get(0);

        assertFalse(view.get("connected").asBoolean());
        assertEquals("Acme", view.at("/boot/chargePointVendor").asString());
    }

    @Test
    void aCallGivesTheResult() throws Exception {
        Answer answer = post("/stations/CP%201/calls/Reset", "{\"type\":\"Soft\"}");

        assertEquals(200, answer.status());
        assertEquals(Json.MAPPER.readTree("{\"result\":{\"status\":\"Accepted\"}}"), answer.body());
    }

    @Test
    void aCallErrorIsAnAnswerToo() throws Exception {
        Answer answer = post("/stations/CP%201/calls/UnlockConnector", "{\"connectorId\":1}");

        assertEquals(200, answer.status());
        assertEquals(
                Json.MAPPER.readTree("{\"error\":{\"code\":\"InternalError\",\"description\":\"The lock is stuck\","
                        + "\"details\":{\"turns\":3}}}"),
                answer.body());
    }

    @Test
    void anActionThatTheStationDoesNotServeIsACallError() throws Exception {
        Answer answer = post("/stations/CP%201/calls/GetLocalListVersion", "");

        assertEquals(200, answer.status());
        assertEquals("NotSupported", answer.body().at("/error/code").asString());
    }

    @Test
    void anInvalidRequestIsNotSentAndSaysWhereAndWhy() throws Exception {
        Answer answer = post("/stations/CP%201/calls/Reset", "{\"type\":\"Sofd\"}");

        assertEquals(400, answer.status());
        assertEquals(
                "PropertyConstraintViolation", answer.body().at("/error/code").asString());
        assertEquals("type", answer.body().at("/error/path").asString());
        assertEquals("ENUM", answer.body().at("/error/rule").asString());
        assertEquals("Sofd", answer.body().at("/error/details/findings/0/value").asString());
        assertEquals(0, get("/stations/CP%201/frames").body().size());
    }

    @Test
    void whatIsNotJsonOrHasAMisspeltFieldIsInvalid() throws Exception {
        assertEquals(400, post("/stations/CP%201/calls/Reset", "Soft").status());
        assertEquals(400, post("/stations/CP%201/calls/Reset", "{}").status());
        assertEquals(
                "UNKNOWN_PROPERTY",
                post("/stations/CP%201/calls/Reset", "{\"type\":\"Soft\",\"tpye\":1}")
                        .body()
                        .at("/error/rule")
                        .asString());
    }

    @Test
    void unknownStationsActionsAndPathsAreNotFound() throws Exception {
        assertEquals(
                "UnknownStation",
                post("/stations/CP2/calls/Reset", "{\"type\":\"Soft\"}")
                        .body()
                        .at("/error/code")
                        .asString());
        assertEquals(404, post("/stations/CP2/calls/Reset", "{}").status());
        assertEquals(404, post("/stations/CP%201/calls/Reboot", "{}").status());
        // sent by stations, not by servers
        assertEquals(404, post("/stations/CP%201/calls/Heartbeat", "{}").status());
        assertEquals(404, get("/nothing").status());
        assertEquals(404, get("/").status());
    }

    @Test
    void theWrongMethodIsNotAllowed() throws Exception {
        assertEquals(405, get("/stations/CP%201/calls/Reset").status());
        assertEquals(405, post("/stations", "{}").status());
    }

    @Test
    void aStationThatDoesNotAnswerInTimeIsAGatewayTimeout() throws Exception {
        Answer answer = post("/stations/CP%201/calls/ClearCache?timeout=1", "");

        assertEquals(504, answer.status());
        assertEquals("Timeout", answer.body().at("/error/code").asString());
        assertEquals(
                400, post("/stations/CP%201/calls/ClearCache?timeout=soon", "").status());
    }

    @Test
    void aStationThatDisconnectsInsteadOfAnsweringIsAGatewayTimeout() throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        OcppSession leaving = memory.connect(
                "LEAVING",
                Ocpp16.PROTOCOL,
                Handlers.builder()
                        .onAsync(ClearCacheRequest.class, (request, exchange) -> {
                            reached.complete(null);
                            return new CompletableFuture<>();
                        })
                        .build());
        reached.thenRun(leaving::close);

        Answer answer = post("/stations/LEAVING/calls/ClearCache", "");

        assertEquals(504, answer.status());
        assertEquals("SessionClosed", answer.body().at("/error/code").asString());
    }

    @Test
    void aCallToAStationOf201UsesItsMessages() throws Exception {
        memory.connect(
                "CS1",
                Ocpp201.PROTOCOL,
                Handlers.builder()
                        .on(
                                dev.ocpp4j.v201.remotecontrol.UnlockConnectorRequest.class,
                                (request, exchange) -> new UnlockConnectorResponse(UnlockStatus.UNLOCKED))
                        .build());

        Answer answer = post("/stations/CS1/calls/UnlockConnector", "{\"evseId\":1,\"connectorId\":1}");

        assertEquals(Json.MAPPER.readTree("{\"result\":{\"status\":\"Unlocked\"}}"), answer.body());
        assertEquals(
                "OccurrenceConstraintViolation",
                post("/stations/CS1/calls/UnlockConnector", "{\"connectorId\":1}")
                        .body()
                        .at("/error/code")
                        .asString());
    }

    @Test
    void transactionsAreListedForAllStationsOrForOne() throws Exception {
        int id = ask(station, new StartTransactionRequest(1, "TAG1", 5, InMemory.NOW))
                .transactionId();
        OcppSession other = memory.connect("CP2", Ocpp16.PROTOCOL, Handlers.none());
        ask(other, new StartTransactionRequest(1, "TAG2", 5, InMemory.NOW));

        assertEquals(2, get("/transactions").body().size());
        assertEquals(
                Json.MAPPER.readTree("""
                [{"id":%d,"station":"CP 1","evse":null,"connector":1,"idTag":"TAG1",
                  "start":{"timestamp":"2026-03-01T12:00:00Z","meter":5},"stop":null,"meterValues":[],"reason":null}]
                """.formatted(id)),
                get("/transactions?station=CP%201").body());
    }

    @Test
    void theLatestFramesAreKeptWithoutSecrets() throws Exception {
        post("/stations/CP%201/calls/ChangeConfiguration", "{\"key\":\"AuthorizationKey\",\"value\":\"topsecret\"}");

        JsonNode frames = get("/stations/CP%201/frames?last=2").body();

        assertEquals(2, frames.size());
        assertEquals("out", frames.at("/0/direction").asString());
        assertTrue(frames.at("/0/text").asString().contains("\"value\":\"***\""));
        assertEquals("in", frames.at("/1/direction").asString());
        assertTrue(frames.at("/1/text").asString().endsWith(",{\"status\":\"Accepted\"}]"));
        assertEquals(1, get("/stations/CP%201/frames?last=1").body().size());
        assertFalse(frames.toString().contains("topsecret"));
    }

    @Test
    void aPageInABrowserCannotCommandStations() throws Exception {
        Answer answer = send(HttpRequest.newBuilder(uri("/stations/CP%201/calls/Reset"))
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("{\"type\":\"Soft\"}")));

        assertEquals(403, answer.status());
        assertEquals(0, get("/stations/CP%201/frames").body().size());
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        assertEquals(
                413,
                post("/stations/CP%201/calls/Reset", " ".repeat((1 << 20) + 1)).status());
    }
}
