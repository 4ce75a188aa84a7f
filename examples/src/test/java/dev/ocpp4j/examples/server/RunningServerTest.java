package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.transport.ConnectFailure;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.SecurityProfile;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.transport.StationListener;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.ChargingStation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RunningServerTest {
    private static final String KEY = "0001020304050607ffffffffffffffffffffffff";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private RunningServer server(Optional<Passwords> passwords) throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        RunningServer server = RunningServer.start(
                new RunningServer.Settings(
                        anyPort,
                        Optional.of(anyPort),
                        passwords.isPresent() ? ServerSecurity.basic() : ServerSecurity.none(),
                        passwords,
                        true,
                        SessionConfig.defaults(),
                        new CentralSystem.Settings(Tags.everybody(), 300, 100)),
                new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZoneOffset.UTC);
        open.add(server);
        return server;
    }

    private OcppStation.Builder builder(RunningServer server, String id) {
        return OcppStation.builder(URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), id);
    }

    private OcppStation connect(OcppStation.Builder builder) {
        OcppStation station = builder.start();
        open.add(station);
        return station;
    }

    private OcppStation connect(RunningServer server, String id, Protocol protocol, Handlers handlers) {
        return connect(builder(server, id).offer(protocol, handlers));
    }

    private static <R extends Response> R ask(OcppStation station, Request<R> request) throws Exception {
        return station.connected().thenCompose(session -> session.send(request)).get(20, TimeUnit.SECONDS);
    }

    private static JsonNode http(RunningServer server, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.adminPort().orElseThrow() + path));
        if (body != null) {
            request.POST(BodyPublishers.ofString(body));
        }
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return Json.MAPPER.readTree(response.body());
    }

    @Test
    void aStationOf16IsServedShownAndCalled() throws Exception {
        RunningServer server = server(Optional.empty());
        OcppStation station = connect(
                server,
                "RDAM 123",
                Ocpp16.PROTOCOL,
                Handlers.builder()
                        .on(ResetRequest.class, (request, exchange) -> new ResetResponse(ResetStatus.ACCEPTED))
                        .build());

        ask(station, new BootNotificationRequest("Acme", "One"));
        int id = ask(station, new StartTransactionRequest(1, "TAG1", 5, NOW)).transactionId();
        JsonNode reset = http(server, "/stations/RDAM%20123/calls/Reset", "{\"type\":\"Soft\"}");

        assertEquals("{\"result\":{\"status\":\"Accepted\"}}", reset.toString());
        assertEquals(id, http(server, "/transactions", null).at("/0/id").asInt());
        JsonNode view = http(server, "/stations", null).get(0);
        assertEquals("RDAM 123", view.get("id").asString());
        assertEquals("1.6", view.get("version").asString());
        assertTrue(view.get("connected").asBoolean());
        String shown = out.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("12:00:00.000 RDAM 123 <- BootNotification ["), shown);
        assertTrue(shown.contains("12:00:00.000 RDAM 123 -> Reset ["), shown);
        assertTrue(shown.contains("RDAM 123 connected with OCPP 1.6 from 127.0.0.1"), shown);
    }

    // B01.FR.10, CON-11
    @Test
    void aStationOf201MustBootOnceButNotAgainAfterAReconnect() throws Exception {
        RunningServer server = server(Optional.empty());
        var status = new StatusNotificationRequest(NOW, ConnectorStatus.AVAILABLE, 1, 1);
        OcppStation station = connect(server, "CS001", Ocpp201.PROTOCOL, Handlers.none());

        var refused = assertThrows(ExecutionException.class, () -> ask(station, status));
        assertEquals(
                ErrorCode.SECURITY_ERROR,
                assertInstanceOf(CallErrorException.class, refused.getCause()).code());
        ask(
                station,
                new dev.ocpp4j.v201.provisioning.BootNotificationRequest(
                        new ChargingStation("One", "Acme"), BootReason.POWER_UP));
        ask(station, status);
        station.close();
        ask(connect(server, "CS001", Ocpp201.PROTOCOL, Handlers.none()), status);
    }

    // CON-05, SEC-03, SEC-04
    @Test
    void withPasswordsOnlyThoseWhoKnowThemConnect() throws Exception {
        Passwords passwords = new Passwords();
        passwords.put("CP001", "a password: \u00fc");
        passwords.put("AL1000", KEY);
        RunningServer server = server(Optional.of(passwords));

        ask(
                connect(builder(server, "CP001")
                        .offer(Ocpp16.PROTOCOL, Handlers.none())
                        .security(SecurityProfile.basic("a password: \u00fc"))),
                new BootNotificationRequest("Acme", "One"));
        ask(
                connect(builder(server, "AL1000")
                        .offer(Ocpp16.PROTOCOL, Handlers.none())
                        .security(SecurityProfile.basic(HexFormat.of().parseHex(KEY)))),
                new BootNotificationRequest("Acme", "One"));

        assertEquals(401, refusal(server, "CP001", SecurityProfile.basic("another password")));
        assertEquals(401, refusal(server, "CP001", SecurityProfile.none()));
        assertEquals(401, refusal(server, "CP002", SecurityProfile.basic("a password: \u00fc")));
        assertFalse(http(server, "/stations", null).toString().contains("CP002"));
    }

    private int refusal(RunningServer server, String id, SecurityProfile security) throws Exception {
        CompletableFuture<ConnectFailure> failed = new CompletableFuture<>();
        connect(builder(server, id)
                .offer(Ocpp16.PROTOCOL, Handlers.none())
                .security(security)
                .listener(new StationListener() {
                    @Override
                    public void onFailed(ConnectFailure failure, Duration nextAttemptIn) {
                        failed.complete(failure);
                    }
                }));
        return assertInstanceOf(ConnectFailure.Refused.class, failed.get(20, TimeUnit.SECONDS))
                .status();
    }
}
