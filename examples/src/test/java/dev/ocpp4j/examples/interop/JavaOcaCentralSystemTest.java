package dev.ocpp4j.examples.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import eu.chargetime.ocpp.JSONServer;
import eu.chargetime.ocpp.ServerEvents;
import eu.chargetime.ocpp.feature.profile.ServerCoreEventHandler;
import eu.chargetime.ocpp.feature.profile.ServerCoreProfile;
import eu.chargetime.ocpp.model.Confirmation;
import eu.chargetime.ocpp.model.SessionInformation;
import eu.chargetime.ocpp.model.core.AuthorizeConfirmation;
import eu.chargetime.ocpp.model.core.BootNotificationConfirmation;
import eu.chargetime.ocpp.model.core.GetConfigurationConfirmation;
import eu.chargetime.ocpp.model.core.HeartbeatConfirmation;
import eu.chargetime.ocpp.model.core.IdTagInfo;
import eu.chargetime.ocpp.model.core.MeterValuesConfirmation;
import eu.chargetime.ocpp.model.core.ResetConfirmation;
import eu.chargetime.ocpp.model.core.ResetType;
import eu.chargetime.ocpp.model.core.StartTransactionConfirmation;
import eu.chargetime.ocpp.model.core.StatusNotificationConfirmation;
import eu.chargetime.ocpp.model.core.StopTransactionConfirmation;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our station at a central system of Java-OCA-OCPP. */
class JavaOcaCentralSystemTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final ZonedDateTime THEIR_TIME = ZonedDateTime.parse("2026-03-01T12:00:00.123456789Z");
    private static final IdTagInfo ACCEPTED = new IdTagInfo(eu.chargetime.ocpp.model.core.AuthorizationStatus.Accepted);

    private final JavaOca oca = new JavaOca(
            new BootNotificationConfirmation(THEIR_TIME, 60, eu.chargetime.ocpp.model.core.RegistrationStatus.Accepted),
            new HeartbeatConfirmation(THEIR_TIME),
            new AuthorizeConfirmation(ACCEPTED),
            new StartTransactionConfirmation(ACCEPTED, 4711),
            new MeterValuesConfirmation(),
            new StatusNotificationConfirmation(),
            new StopTransactionConfirmation());
    private final JSONServer server = new JSONServer(new ServerCoreProfile(oca.handler(ServerCoreEventHandler.class)));
    private final CompletableFuture<UUID> session = new CompletableFuture<>();
    private OcppStation station;

    @BeforeEach
    void connect() throws Exception {
        int port = freePort();
        server.open("127.0.0.1", port, new ServerEvents() {
            @Override
            public void authenticateSession(SessionInformation information, String user, byte[] password) {}

            @Override
            public void newSession(UUID id, SessionInformation information) {
                // it takes the whole path for the identity
                if (information.getIdentifier().equals("/CP001")) {
                    session.complete(id);
                }
            }

            @Override
            public void lostSession(UUID id) {}
        });
        Handlers handlers = Handlers.builder()
                .on(ResetRequest.class, (request, exchange) -> new ResetResponse(ResetStatus.REJECTED))
                .on(GetConfigurationRequest.class, (request, exchange) -> new GetConfigurationResponse()
                        .withConfigurationKey(List.of(new KeyValue("HeartbeatInterval", false).withValue("60"))))
                .build();
        station = OcppStation.builder(URI.create("ws://127.0.0.1:" + port), "CP001")
                .offer(Ocpp16.PROTOCOL, handlers)
                .start();
    }

    /** It cannot tell the port that it took. */
    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        station.close();
        server.close();
    }

    private <R extends Response> R ask(Request<R> request) throws Exception {
        return station.connected().thenCompose(open -> open.send(request)).get(30, TimeUnit.SECONDS);
    }

    private <T extends Confirmation> T call(eu.chargetime.ocpp.model.Request request, Class<T> type) throws Exception {
        UUID id = session.get(30, TimeUnit.SECONDS);
        return type.cast(server.send(id, request).toCompletableFuture().get(30, TimeUnit.SECONDS));
    }

    @Test
    void aWholeTransactionOfOurStationIsUnderstood() throws Exception {
        var boot = ask(new BootNotificationRequest("Acme", "One").withFirmwareVersion("1.2"));
        assertEquals(RegistrationStatus.ACCEPTED, boot.status());
        // nine digits of a second, as Java writes them
        assertEquals(THEIR_TIME.toInstant(), boot.currentTime());
        assertEquals(THEIR_TIME.toInstant(), ask(new HeartbeatRequest()).currentTime());
        assertEquals(
                AuthorizationStatus.ACCEPTED,
                ask(new AuthorizeRequest("TAG1")).idTagInfo().status());
        ask(new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.CHARGING)
                .withTimestamp(NOW));
        int id = ask(new StartTransactionRequest(1, "TAG1", 100, NOW)).transactionId();
        assertEquals(4711, id);
        ask(new MeterValuesRequest(1, List.of(new MeterValue(NOW, List.of(new SampledValue("150.50")))))
                .withTransactionId(id));
        assertNull(ask(new StopTransactionRequest(200, NOW, id).withReason(Reason.EV_DISCONNECTED))
                .idTagInfo());

        assertEquals(
                "1.2",
                oca.received(eu.chargetime.ocpp.model.core.BootNotificationRequest.class)
                        .getFirmwareVersion());
        assertEquals(
                NOW,
                oca.received(eu.chargetime.ocpp.model.core.StartTransactionRequest.class)
                        .getTimestamp()
                        .toInstant());
        assertEquals(
                "150.50",
                oca.received(eu.chargetime.ocpp.model.core.MeterValuesRequest.class)
                        .getMeterValue()[0]
                        .getSampledValue()[0]
                        .getValue());
        assertEquals(
                eu.chargetime.ocpp.model.core.Reason.EVDisconnected,
                oca.received(eu.chargetime.ocpp.model.core.StopTransactionRequest.class)
                        .getReason());
    }

    @Test
    void ourStationUnderstandsItsCallsAndItOurAnswers() throws Exception {
        assertEquals(
                eu.chargetime.ocpp.model.core.ResetStatus.Rejected,
                call(new eu.chargetime.ocpp.model.core.ResetRequest(ResetType.Soft), ResetConfirmation.class)
                        .getStatus());
        var configuration =
                call(new eu.chargetime.ocpp.model.core.GetConfigurationRequest(), GetConfigurationConfirmation.class);
        assertEquals("HeartbeatInterval", configuration.getConfigurationKey()[0].getKey());
        assertEquals("60", configuration.getConfigurationKey()[0].getValue());
    }

    @Test
    void aProfileThatItDoesNotHaveIsNotImplemented() {
        var failure = assertThrows(
                ExecutionException.class, () -> ask(new SecurityEventNotificationRequest("SettingSystemTime", NOW)));

        assertEquals(
                ErrorCode.NOT_IMPLEMENTED,
                assertInstanceOf(CallErrorException.class, failure.getCause()).code());
    }
}
