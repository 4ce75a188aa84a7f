package dev.ocpp4j.v16.csms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.GetConfigurationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsRequest;
import dev.ocpp4j.v16.firmware.GetDiagnosticsResponse;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareResponse;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import dev.ocpp4j.v16.security.GetLogRequest;
import dev.ocpp4j.v16.security.GetLogResponse;
import dev.ocpp4j.v16.security.Log;
import dev.ocpp4j.v16.security.LogParameters;
import dev.ocpp4j.v16.security.LogStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.UploadLogStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CentralSystemTest {
    private final ManualScheduler time = new ManualScheduler();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .build();
    private final List<String> heard = new ArrayList<>();
    private final CentralSystem central = CentralSystem.builder((station, idTag) ->
                    new IdTagInfo(idTag.equals("BAD") ? AuthorizationStatus.BLOCKED : AuthorizationStatus.ACCEPTED))
            .clock(time.clock())
            .heartbeatInterval(60)
            .remember(3, 2)
            .admission(
                    station -> station.equals("STRANGER") ? RegistrationStatus.REJECTED : RegistrationStatus.ACCEPTED)
            .listener(new CentralSystemListener() {
                @Override
                public void started(String stationId, TransactionView transaction) {
                    heard.add(stationId + " started at " + transaction.connectorId());
                }

                @Override
                public void stopped(String stationId, TransactionView transaction) {
                    heard.add(stationId + " stopped, " + transaction.energy().orElse(-1) + " Wh");
                }
            })
            .build();
    private TriggerMessageStatus triggers = TriggerMessageStatus.ACCEPTED;
    private Request<?> beforeTheAnswer = new HeartbeatRequest();
    private Optional<String> diagnostics = Optional.of("log.zip");
    private final Loopback loopback = join("CP001");
    private final OcppSession station = loopback.station();
    private final OcppSession session = loopback.csms();

    private Loopback join(String id) {
        Handlers answers = Handlers.builder()
                .on(TriggerMessageRequest.class, (request, exchange) -> {
                    exchange.session().send(beforeTheAnswer);
                    return new TriggerMessageResponse(triggers);
                })
                .on(UpdateFirmwareRequest.class, (request, exchange) -> new UpdateFirmwareResponse())
                .on(GetDiagnosticsRequest.class, (request, exchange) -> new GetDiagnosticsResponse()
                        .withFileName(diagnostics.orElse(null)))
                .on(GetLogRequest.class, (request, exchange) -> new GetLogResponse(LogStatus.ACCEPTED))
                .on(GetConfigurationRequest.class, (request, exchange) -> new GetConfigurationResponse()
                        .withConfigurationKey(List.of(new KeyValue("HeartbeatInterval", false, "60"))))
                .on(
                        ChangeConfigurationRequest.class,
                        (request, exchange) -> new ChangeConfigurationResponse(
                                request.value().equals("0")
                                        ? ConfigurationStatus.REJECTED
                                        : ConfigurationStatus.ACCEPTED))
                .build();
        return Loopback.open(id, Ocpp16.PROTOCOL, answers, central.handlers(), config);
    }

    private <R extends Response> R call(Request<R> request) {
        return station.send(request).join();
    }

    private StationView view() {
        return central.station("CP001").orElseThrow();
    }

    private StartTransactionRequest start(int connectorId, String idTag) {
        return new StartTransactionRequest(connectorId, idTag, 100, time.now());
    }

    @Test
    void whatAStationTellsIsRemembered() {
        assertEquals(Optional.empty(), central.station("CP001"));
        BootNotificationRequest boot = new BootNotificationRequest("Acme", "One");
        assertEquals(60, call(boot).interval());
        assertEquals(time.now(), call(new HeartbeatRequest()).currentTime());
        call(new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.PREPARING));
        call(new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.CHARGING));
        assertEquals(boot, view().boot());
        assertEquals(time.now(), view().lastSeen());
        assertEquals(Optional.of(ChargePointStatus.CHARGING), view().status(1));
        assertEquals(Optional.empty(), view().status(2));
    }

    @Test
    void aStationMayBeTurnedAway() {
        OcppSession stranger = join("STRANGER").station();
        assertEquals(
                RegistrationStatus.REJECTED,
                stranger.send(new BootNotificationRequest("Acme", "One")).join().status());
    }

    @Test
    void theAuthorityDecidesAboutIdentifiers() {
        assertEquals(
                AuthorizationStatus.BLOCKED,
                call(new AuthorizeRequest("BAD")).idTagInfo().status());
        assertEquals(
                AuthorizationStatus.ACCEPTED, call(start(1, "TAG1")).idTagInfo().status());
    }

    // 1.6 sections 3.7.1 and 4.8
    @Test
    void aStartThatIsRepeatedHasTheSameIdAndAnotherOneHasAnother() {
        int id = call(start(1, "TAG1")).transactionId();
        assertTrue(id > 0);
        assertEquals(id, call(start(1, "TAG1")).transactionId());
        assertNotEquals(id, call(start(2, "TAG1")).transactionId());
        assertEquals(id, view().ongoing(1).orElseThrow().id());
        assertEquals(2, view().transactions().size());
    }

    @Test
    void aTransactionEndsOnce() {
        int id = call(start(1, "TAG1")).transactionId();
        StopTransactionRequest stop = new StopTransactionRequest(1_100, time.now(), id);
        call(stop);
        call(stop.withReason(Reason.OTHER));
        TransactionView transaction = view().transactions().get(0);
        assertFalse(transaction.isOngoing());
        assertEquals(Optional.of(1_000), transaction.energy());
        assertEquals(Optional.of(Reason.LOCAL), transaction.reason());
        assertEquals(List.of("CP001 started at 1", "CP001 stopped, 1000 Wh", "CP001 stopped, 1000 Wh"), heard);
        call(start(1, "TAG1"));
        assertEquals(Optional.empty(), view().ongoing(1), "a late repetition does not start it again");
    }

    // 1.6 errata 3.18
    @Test
    void anEndWithoutAnIdIsAnsweredToo() {
        call(new StopTransactionRequest(1_100, time.now(), -1).withIdTag("TAG1"));
        assertEquals(-1, view().transactions().get(0).id());
    }

    @Test
    void onlySoMuchIsRemembered() {
        call(start(1, "A"));
        call(start(1, "B"));
        call(start(1, "C"));
        assertEquals(2, view().transactions().size());
        for (String id : List.of("CP002", "CP003", "CP004")) {
            join(id).station().send(new HeartbeatRequest()).join();
        }
        assertEquals(3, central.stations().size());
        assertEquals(Optional.empty(), central.station("CP001"));
    }

    // 1.6 section 5.19
    @Test
    void anUpdateIsFollowedToItsEnd() {
        List<FirmwareStatus> steps = new ArrayList<>();
        Followed<UpdateFirmwareResponse, FirmwareStatus> update = central.commands()
                .updateFirmware(session, new UpdateFirmwareRequest("http://x/f", Instant.EPOCH), steps::add);
        assertTrue(update.answer().isDone());
        for (FirmwareStatus status : List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED)) {
            call(new FirmwareStatusNotificationRequest(status));
        }
        assertFalse(update.end().isDone());
        call(new FirmwareStatusNotificationRequest(FirmwareStatus.INSTALLATION_FAILED));
        call(new FirmwareStatusNotificationRequest(FirmwareStatus.IDLE));
        assertEquals(FirmwareStatus.INSTALLATION_FAILED, update.end().join());
        assertEquals(
                List.of(FirmwareStatus.DOWNLOADING, FirmwareStatus.DOWNLOADED, FirmwareStatus.INSTALLATION_FAILED),
                steps);
    }

    @Test
    void aLaterUpdateReplacesTheOneBefore() {
        UpdateFirmwareRequest request = new UpdateFirmwareRequest("http://x/f", Instant.EPOCH);
        var first = central.commands().updateFirmware(session, request);
        var second = central.commands().updateFirmware(session, request);
        assertTrue(first.end().isCompletedExceptionally());
        call(new FirmwareStatusNotificationRequest(FirmwareStatus.INSTALLED));
        assertEquals(FirmwareStatus.INSTALLED, second.end().join());
    }

    // 1.6 section 5.9
    @Test
    void diagnosticsAreFollowedUnlessThereAreNone() {
        var upload = central.commands().getDiagnostics(session, new GetDiagnosticsRequest("ftp://x/"));
        call(new DiagnosticsStatusNotificationRequest(DiagnosticsStatus.UPLOADED));
        assertEquals(DiagnosticsStatus.UPLOADED, upload.end().join());
        diagnostics = Optional.empty();
        assertTrue(central.commands()
                .getDiagnostics(session, new GetDiagnosticsRequest("ftp://x/"))
                .end()
                .isCompletedExceptionally());
    }

    // security whitepaper section 5.7
    @Test
    void logsAreToldApartByTheirRequests() {
        var one = central.commands()
                .getLog(session, new GetLogRequest(Log.DIAGNOSTICS_LOG, 1, new LogParameters("http://x/")));
        var two = central.commands()
                .getLog(session, new GetLogRequest(Log.SECURITY_LOG, 2, new LogParameters("http://x/")));
        call(new LogStatusNotificationRequest(UploadLogStatus.UPLOADED).withRequestId(2));
        assertFalse(one.end().isDone());
        assertEquals(UploadLogStatus.UPLOADED, two.end().join());
    }

    // 1.6 section 5.17; some stations send before they answer
    @Test
    void aTriggeredMessageIsGivenEvenIfItComesBeforeTheAnswer() {
        CompletableFuture<Request<?>> heartbeat = central.commands().trigger(session, MessageTrigger.HEARTBEAT, null);
        assertSame(HeartbeatRequest.class, heartbeat.join().getClass());
    }

    @Test
    void aTriggeredMessageIsTheOneAboutItsConnector() {
        CompletableFuture<Request<?>> status =
                central.commands().trigger(session, MessageTrigger.STATUS_NOTIFICATION, 2);
        call(new StatusNotificationRequest(1, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE));
        assertFalse(status.isDone());
        StatusNotificationRequest second =
                new StatusNotificationRequest(2, ChargePointErrorCode.NO_ERROR, ChargePointStatus.AVAILABLE);
        call(second);
        assertEquals(second, status.join());
    }

    @Test
    void aTriggerThatIsRefusedFails() {
        triggers = TriggerMessageStatus.NOT_IMPLEMENTED;
        assertTrue(central.commands()
                .trigger(session, MessageTrigger.METER_VALUES, 1)
                .isCompletedExceptionally());
    }

    // 1.6 sections 5.3 and 5.8
    @Test
    void theConfigurationIsReadAndReadBack() {
        assertEquals(Map.of(), centralAfter(new HeartbeatRequest()).configuration());
        assertEquals(
                ConfigurationStatus.REJECTED,
                central.commands()
                        .changeConfiguration(session, "HeartbeatInterval", "0")
                        .join());
        assertEquals(Map.of(), view().configuration());
        assertEquals(
                ConfigurationStatus.ACCEPTED,
                central.commands()
                        .changeConfiguration(session, "HeartbeatInterval", "60")
                        .join());
        assertEquals("60", view().configuration().get("HeartbeatInterval").value());
    }

    private StationView centralAfter(Request<?> request) {
        station.send(request).join();
        return view();
    }

    @Test
    void idsBeginWhereItIsSaidAndGoOn() {
        TransactionIds ids = new TransactionIds(41);
        assertEquals(42, ids.of("A", start(1, "TAG1")));
        assertEquals(43, ids.of("B", start(1, "TAG1")));
        assertEquals(42, ids.of("A", start(1, "TAG1")));
    }
}
