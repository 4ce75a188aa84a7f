package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A station of another make connects from outside, by a real WebSocket, and does things that ours never does. */
@Timeout(60)
class ListeningTest {
    /** What MicroOcpp sends, and nobody knows. */
    record CustomOperationRequest() implements Request<CustomOperationResponse> {}

    record CustomOperationResponse() implements Response {}

    /** A BootNotification without limits. */
    record BigBootRequest(
            @JsonProperty("chargePointVendor") String chargePointVendor,
            @JsonProperty("chargePointModel") String chargePointModel)
            implements Request<BigBootResponse> {}

    record BigBootResponse(String status, Instant currentTime, Integer interval) implements Response {}

    private static final Protocol OTHER_MAKE = otherMake();

    private static Protocol otherMake() {
        Protocol.Builder builder = Protocol.builder("1.6", "ocpp1.6")
                .actions(Ocpp16.PROTOCOL.actions().stream()
                        .filter(action -> !action.name().equals("BootNotification"))
                        .toList())
                .actions(List.of(
                        new Action<>(
                                "CustomOperation",
                                Direction.TO_CSMS,
                                CustomOperationRequest.class,
                                CustomOperationResponse.class),
                        new Action<>(
                                "BootNotification", Direction.TO_CSMS, BigBootRequest.class, BigBootResponse.class)));
        for (ErrorCode code : ErrorCode.values()) {
            builder.spell(code, Ocpp16.PROTOCOL.spell(code));
        }
        return builder.build();
    }

    private static Handlers answers() {
        return Handlers.builder()
                .on(ChangeAvailabilityRequest.class, (request, exchange) -> {
                    exchange.afterReply(() -> exchange.session()
                            .send(new StatusNotificationRequest(
                                    1,
                                    ChargePointErrorCode.NO_ERROR,
                                    request.type() == AvailabilityType.OPERATIVE
                                            ? ChargePointStatus.AVAILABLE
                                            : ChargePointStatus.UNAVAILABLE)));
                    exchange.afterReply(() -> exchange.session().send(new CustomOperationRequest()));
                    return new ChangeAvailabilityResponse(AvailabilityStatus.ACCEPTED);
                })
                .on(
                        RemoteStartTransactionRequest.class,
                        (request, exchange) -> new RemoteStartTransactionResponse(RemoteStartStopStatus.REJECTED))
                .on(
                        GetConfigurationRequest.class,
                        (request, exchange) -> new GetConfigurationResponse(
                                List.of(new KeyValue("NumberOfConnectors", true, "1")), null))
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Certification certification(int port, PrintStream screen, Step... steps) {
        Terminal terminal = new Terminal(screen, false);
        Options options = new Options(
                port,
                "127.0.0.1",
                null,
                null,
                0,
                null,
                List.of(steps),
                new Policy(Set.of()),
                new Setup(Judgement.GREENFLUX, Rig.TIMES, 1, "TAG1", "TAG2"),
                null,
                new Report.Header("", null, null, null, null, null, Instant.EPOCH));
        // Nobody is at the keyboard: only what is seen on the wire tells that something was done.
        BufferedReader nobody = new BufferedReader(new StringReader(""));
        return new Certification(
                options, new ConsoleProgress(screen, terminal, false), nobody, SessionConfig.defaults());
    }

    @Test
    void aStationFromOutsideIsJudgedByWhatItSends() throws IOException {
        int port = freePort();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        OcppStation.Builder dial = OcppStation.builder(URI.create("ws://127.0.0.1:" + port + "/ocpp"), "OTHER 1")
                .offer(OTHER_MAKE, answers())
                .reconnect(new ReconnectPolicy(Duration.ofMillis(50), Duration.ZERO, 0));
        try (OcppStation station = dial.start()) {
            station.connected()
                    .thenAccept(
                            session -> session.send(new BigBootRequest("A vendor with far too long a name", "One")));
            Report report = certification(
                            port, new PrintStream(screen, true, StandardCharsets.UTF_8), new ChangeAvailabilityStep())
                    .run();
            StepRecord step = report.steps().get(0);
            assertEquals(Verdict.PASS, step.verdict(), () -> step.subChecks().toString());
            SubCheck unknown = Rig.check(step, "unknown-action");
            assertEquals(SubCheck.Outcome.REMARK, unknown.outcome());
            assertEquals("The station sends actions that 1.6 does not have: CustomOperation", unknown.detail());
            Frame error = report.frames().stream()
                    .filter(frame -> frame.kind() == Frame.Kind.ERROR)
                    .findFirst()
                    .orElseThrow();
            assertTrue(error.text().contains("NotImplemented"), error::text);
            assertEquals("OTHER 1", report.header().stationId());
        }
        String seen = screen.toString(StandardCharsets.UTF_8);
        assertTrue(seen.contains("► Switch the station on"), seen);
        assertTrue(seen.contains("ws://127.0.0.1:" + port + "/ocpp/<identity>"), seen);
    }
}
