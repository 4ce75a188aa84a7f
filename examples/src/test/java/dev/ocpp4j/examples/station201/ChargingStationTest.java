package dev.ocpp4j.examples.station201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.authorization.ClearCacheRequest;
import dev.ocpp4j.v201.authorization.ClearCacheStatus;
import dev.ocpp4j.v201.availability.ChangeAvailabilityRequest;
import dev.ocpp4j.v201.availability.ChangeAvailabilityStatus;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.availability.OperationalStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.diagnostics.CustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.CustomerInformationStatus;
import dev.ocpp4j.v201.diagnostics.GetLogRequest;
import dev.ocpp4j.v201.diagnostics.GetLogResponse;
import dev.ocpp4j.v201.diagnostics.Log;
import dev.ocpp4j.v201.diagnostics.LogParameters;
import dev.ocpp4j.v201.diagnostics.LogStatus;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.UploadLogStatus;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.localauthorizationlist.AuthorizationData;
import dev.ocpp4j.v201.localauthorizationlist.GetLocalListVersionRequest;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListRequest;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListStatus;
import dev.ocpp4j.v201.localauthorizationlist.Update;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.provisioning.ReportData;
import dev.ocpp4j.v201.provisioning.Reset;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.ResetStatus;
import dev.ocpp4j.v201.remotecontrol.MessageTrigger;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageStatus;
import dev.ocpp4j.v201.remotecontrol.UnlockConnectorRequest;
import dev.ocpp4j.v201.remotecontrol.UnlockStatus;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.tariffandcost.CostUpdatedRequest;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of a station but its transactions. */
class ChargingStationTest {
    private static final IdToken TAG1 = new IdToken("TAG1", IdTokenEnum.ISO14443);
    private Station201Bench bench = Station201Bench.booted(2);

    @AfterEach
    void everyFrameIsValid() {
        bench.close();
    }

    private void charge(int evse) {
        bench.station.plugIn(evse, 1);
        bench.station.presentTag(evse, "TAG1");
    }

    private TriggerMessageStatus trigger(MessageTrigger message, EVSE evse) {
        return bench.call(new TriggerMessageRequest(message).withEvse(evse)).status();
    }

    // ---- boot (B01 to B04)

    // B01.FR.01, B01.FR.05, A04.FR.01
    @Test
    void afterTheBootEveryConnectorIsTold() {
        bench = new Station201Bench(2, 2);
        bench.station.start();
        BootNotificationRequest boot = bench.only(BootNotificationRequest.class);
        assertEquals(BootReason.POWER_UP, boot.reason());
        assertEquals("Simulated", boot.chargingStation().model());
        assertEquals(
                List.of("1.1", "1.2", "2.1", "2.2"),
                bench.received(StatusNotificationRequest.class).stream()
                        .map(status -> status.evseId() + "." + status.connectorId())
                        .toList());
        assertEquals(
                "StartupOfTheDevice",
                bench.only(SecurityEventNotificationRequest.class).type());
    }

    // B02.FR.02, B02.FR.05, B02.FR.08
    @Test
    void whilePendingOnlyWhatWasAskedForIsSent() {
        bench = new Station201Bench(1, 1);
        bench.boots.add(bench.boot(RegistrationStatus.PENDING, 20));
        bench.station.start();
        bench.station.plugIn(1, 1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(1, bench.received.size(), bench.received::toString);
        assertEquals(
                RequestStartStopStatus.REJECTED,
                bench.call(new RequestStartTransactionRequest(TAG1, 1).withEvseId(1))
                        .status());
        bench.call(new GetBaseReportRequest(1, ReportBase.SUMMARY_INVENTORY));
        assertFalse(bench.received(NotifyReportRequest.class).isEmpty());
        assertEquals(
                TriggerMessageStatus.ACCEPTED,
                trigger(MessageTrigger.STATUS_NOTIFICATION, new EVSE(1).withConnectorId(1)));
        assertEquals(List.of(ConnectorStatus.OCCUPIED), bench.statuses(1, 1));
        bench.pass(19);
        assertEquals(1, bench.received(BootNotificationRequest.class).size());
        bench.pass(1);
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
        assertEquals("STARTED CABLE_PLUGGED_IN EV_CONNECTED", bench.story().get(0));
    }

    // B02.FR.04
    @Test
    void aBootCanBeTriggeredWhilePending() {
        bench = new Station201Bench(1, 1);
        bench.boots.add(bench.boot(RegistrationStatus.PENDING, 20));
        bench.station.start();
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.BOOT_NOTIFICATION, null));
        assertEquals(
                List.of(BootReason.POWER_UP, BootReason.TRIGGERED),
                bench.received(BootNotificationRequest.class).stream()
                        .map(BootNotificationRequest::reason)
                        .toList());
        // F06.FR.17
        assertEquals(TriggerMessageStatus.REJECTED, trigger(MessageTrigger.BOOT_NOTIFICATION, null));
    }

    // B03.FR.02, B03.FR.06, B03.FR.08
    @Test
    void whileRejectedEveryCallIsASecurityError() {
        bench = new Station201Bench(1, 1);
        bench.boots.add(bench.boot(RegistrationStatus.REJECTED, 20));
        bench.station.start();
        assertEquals(ErrorCode.SECURITY_ERROR, bench.errorOf(new ClearCacheRequest()));
        assertEquals(ErrorCode.SECURITY_ERROR, bench.errorOf(new GetBaseReportRequest(1, ReportBase.FULL_INVENTORY)));
        assertEquals(ErrorCode.SECURITY_ERROR, bench.errorOf(new ResetRequest(Reset.IMMEDIATE)));
        bench.pass(19);
        assertEquals(1, bench.received.size());
        bench.pass(1);
        assertEquals(
                ClearCacheStatus.ACCEPTED, bench.call(new ClearCacheRequest()).status());
    }

    // B02.FR.07, B03.FR.05
    @Test
    void withoutAnIntervalTheStationWaitsOnItsOwn() {
        bench = new Station201Bench(1, 1);
        bench.boots.add(bench.boot(RegistrationStatus.REJECTED, 0));
        bench.station.start();
        bench.pass(29);
        assertEquals(1, bench.received.size());
        bench.pass(1);
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
    }

    // B04.FR.01, B04.FR.02
    @ParameterizedTest
    @CsvSource({"60, 0", "61, 2"})
    void afterALongTimeOfflineEveryStatusIsToldAgain(int seconds, int told) {
        bench.cut();
        bench.pass(seconds);
        bench.connect();
        assertEquals(told, bench.received(StatusNotificationRequest.class).size());
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
    }

    // B01.FR.04, G02.FR.02, G02.FR.05
    @Test
    void heartbeatsFollowTheIntervalThatCountsNow() {
        bench.pass(300);
        bench.only(HeartbeatRequest.class);
        bench.set("OCPPCommCtrlr", "HeartbeatInterval", "60");
        bench.pass(60);
        assertEquals(2, bench.received(HeartbeatRequest.class).size());
        bench.pass(30);
        bench.station.plugIn(1, 1);
        bench.pass(59);
        assertEquals(2, bench.received(HeartbeatRequest.class).size());
    }

    // ---- device model (B06, B07)

    // part 5 chapter 5: what the standard requires of the components that this station has
    @Test
    void theFullInventoryHasAllRequiredVariablesOfItsComponents() {
        assertEquals(
                GenericDeviceModelStatus.ACCEPTED,
                bench.call(new GetBaseReportRequest(7, ReportBase.FULL_INVENTORY))
                        .status());
        List<NotifyReportRequest> parts = bench.received(NotifyReportRequest.class);
        assertEquals(0, parts.get(0).seqNo());
        List<ReportData> all =
                parts.stream().flatMap(part -> part.reportData().stream()).toList();
        Set<String> reported = all.stream()
                .map(data -> StandardVariable.of(data.component(), data.variable())
                        .map(StandardVariable::toString)
                        .orElse(""))
                .collect(Collectors.toSet());
        Set<String> components =
                all.stream().map(data -> data.component().name()).collect(Collectors.toSet());
        List<String> missing = Arrays.stream(StandardVariable.values())
                .filter(StandardVariable::isRequired)
                .filter(variable -> variable.component()
                        .filter(component -> components.contains(component.wireName()))
                        .isPresent())
                .map(StandardVariable::toString)
                .filter(name -> !reported.contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theAvailabilityStatesOfTheModelFollow() {
        bench.station.plugIn(1, 1);
        Component connector = new Component("Connector").withEvse(new EVSE(1).withConnectorId(1));
        assertEquals(
                "Occupied",
                bench.call(new GetVariablesRequest(
                                List.of(new GetVariableData(connector, new Variable("AvailabilityState")))))
                        .getVariableResult()
                        .get(0)
                        .attributeValue());
    }

    // ---- reset (B11, B12)

    // B12.FR.02, B12.FR.04
    @Test
    void anImmediateResetEndsTransactionsFirst() {
        charge(1);
        assertEquals(
                ResetStatus.ACCEPTED,
                bench.call(new ResetRequest(Reset.IMMEDIATE)).status());
        assertEquals(TriggerReason.RESET_COMMAND, bench.last().triggerReason());
        assertEquals(Reason.IMMEDIATE_RESET, bench.last().transactionInfo().stoppedReason());
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
        bench.pass(5);
        assertEquals(
                BootReason.REMOTE_RESET,
                bench.only(BootNotificationRequest.class).reason());
        assertEquals(
                "ResetOrReboot",
                bench.only(SecurityEventNotificationRequest.class).type());
    }

    // B12.FR.05
    @Test
    void anEventThatIsNotDeliveredBeforeTheResetIsSentAfterIt() {
        charge(1);
        bench.eventsToFail = 1;
        bench.call(new ResetRequest(Reset.IMMEDIATE));
        bench.pass(9);
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
        int before = bench.events().size();
        charge(2);
        assertEquals(before, bench.events().size(), "nothing new begins before the reset");
        bench.pass(6);
        bench.only(BootNotificationRequest.class);
        assertTrue(bench.events().stream()
                        .filter(event -> event.eventType() == TransactionEvent.ENDED)
                        .count()
                >= 2);
    }

    // B12.FR.01, B12.FR.03
    @Test
    void aResetOnIdleWaitsForTheLastTransaction() {
        charge(1);
        charge(2);
        assertEquals(
                ResetStatus.SCHEDULED,
                bench.call(new ResetRequest(Reset.ON_IDLE)).status());
        bench.station.presentTag(1, "TAG1");
        assertEquals(ConnectorStatus.UNAVAILABLE, bench.statuses(1, 1).get(1));
        bench.station.unplug(1);
        charge(1);
        bench.pass(5);
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
        bench.station.presentTag(2, "TAG1");
        bench.pass(5);
        assertEquals(
                BootReason.SCHEDULED_RESET,
                bench.only(BootNotificationRequest.class).reason());
    }

    // B11.FR.01, B11.FR.03
    @Test
    void anIdleStationResetsAtOnce() {
        assertEquals(
                ResetStatus.ACCEPTED,
                bench.call(new ResetRequest(Reset.ON_IDLE)).status());
        bench.pass(5);
        assertEquals(
                BootReason.REMOTE_RESET,
                bench.only(BootNotificationRequest.class).reason());
    }

    // B11.FR.08, B12.FR.08
    @Test
    void oneEvseCanBeReset() {
        charge(1);
        charge(2);
        assertEquals(
                ResetStatus.ACCEPTED,
                bench.call(new ResetRequest(Reset.IMMEDIATE).withEvseId(1)).status());
        bench.station.unplug(1);
        bench.pass(5);
        assertEquals(
                List.of(ConnectorStatus.OCCUPIED, ConnectorStatus.UNAVAILABLE, ConnectorStatus.AVAILABLE),
                bench.statuses(1, 1));
        assertEquals(List.of(ConnectorStatus.OCCUPIED), bench.statuses(2, 1));
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
    }

    // B12.FR.07
    @Test
    void theResetOfOneEvseCanWait() {
        charge(1);
        assertEquals(
                ResetStatus.SCHEDULED,
                bench.call(new ResetRequest(Reset.ON_IDLE).withEvseId(1)).status());
        bench.station.unplug(1);
        bench.pass(5);
        assertEquals(
                List.of(ConnectorStatus.OCCUPIED, ConnectorStatus.UNAVAILABLE, ConnectorStatus.AVAILABLE),
                bench.statuses(1, 1));
        charge(1);
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
    }

    @Test
    void anEvseThatDoesNotExistIsNotReset() {
        assertEquals(
                ResetStatus.REJECTED,
                bench.call(new ResetRequest(Reset.IMMEDIATE).withEvseId(3)).status());
    }

    @Test
    void aPowerFailureEndsTransactions() {
        charge(1);
        bench.station.powerCycle();
        bench.pass(5);
        assertEquals(
                BootReason.POWER_UP, bench.only(BootNotificationRequest.class).reason());
        assertTrue(bench.events().stream()
                .anyMatch(event -> event.transactionInfo().stoppedReason() == Reason.POWER_LOSS));
    }

    // ---- availability (G03, G04)

    private ChangeAvailabilityStatus availability(OperationalStatus status, EVSE evse) {
        return bench.call(new ChangeAvailabilityRequest(status).withEvse(evse)).status();
    }

    // G03.FR.04, G03.FR.06, G03.FR.07, G03.FR.08, B11.FR.02
    @Test
    void anInoperativeEvseStaysUnavailableOverAReset() {
        assertEquals(ChangeAvailabilityStatus.ACCEPTED, availability(OperationalStatus.INOPERATIVE, new EVSE(1)));
        assertEquals(List.of(ConnectorStatus.UNAVAILABLE), bench.statuses(1, 1));
        bench.call(new ResetRequest(Reset.IMMEDIATE));
        bench.pass(5);
        assertEquals(List.of(ConnectorStatus.UNAVAILABLE, ConnectorStatus.UNAVAILABLE), bench.statuses(1, 1));
        charge(1);
        assertEquals(List.of(), bench.events());
        availability(OperationalStatus.OPERATIVE, new EVSE(1));
        assertEquals(ConnectorStatus.OCCUPIED, bench.statuses(1, 1).get(2));
    }

    // G03.FR.05, G01.FR.05
    @Test
    void aTransactionGoesOnUntilItsEnd() {
        charge(1);
        assertEquals(ChangeAvailabilityStatus.SCHEDULED, availability(OperationalStatus.INOPERATIVE, new EVSE(1)));
        assertEquals(List.of(ConnectorStatus.OCCUPIED), bench.statuses(1, 1));
        bench.station.unplug(1);
        assertEquals(List.of(ConnectorStatus.OCCUPIED, ConnectorStatus.UNAVAILABLE), bench.statuses(1, 1));
    }

    // G04.FR.05, G04.FR.06, G04.FR.07, G04.FR.08
    @Test
    void theWholeStationCanBeInoperative() {
        availability(OperationalStatus.INOPERATIVE, new EVSE(2).withConnectorId(1));
        assertEquals(ChangeAvailabilityStatus.ACCEPTED, availability(OperationalStatus.INOPERATIVE, null));
        availability(OperationalStatus.OPERATIVE, null);
        assertEquals(List.of(ConnectorStatus.UNAVAILABLE, ConnectorStatus.AVAILABLE), bench.statuses(1, 1));
        assertEquals(List.of(ConnectorStatus.UNAVAILABLE), bench.statuses(2, 1), "set by itself");
    }

    @Test
    void whatDoesNotExistHasNoAvailability() {
        assertEquals(ChangeAvailabilityStatus.REJECTED, availability(OperationalStatus.INOPERATIVE, new EVSE(3)));
        assertEquals(
                ChangeAvailabilityStatus.REJECTED,
                availability(OperationalStatus.INOPERATIVE, new EVSE(1).withConnectorId(2)));
    }

    // ---- unlock (F05)

    @Test
    void aConnectorIsUnlockedUnlessSomebodyCharges() {
        assertEquals(UnlockStatus.UNLOCKED, unlock(1, 1)); // F05.FR.06
        assertEquals(UnlockStatus.UNKNOWN_CONNECTOR, unlock(1, 2)); // F05.FR.03
        assertEquals(UnlockStatus.UNKNOWN_CONNECTOR, unlock(3, 1));
        bench.station.plugIn(1, 1);
        assertEquals(UnlockStatus.UNLOCKED, unlock(1, 1));
        assertEquals(TriggerReason.UNLOCK_COMMAND, bench.last().triggerReason());
        bench.station.presentTag(1, "TAG1");
        assertEquals(UnlockStatus.ONGOING_AUTHORIZED_TRANSACTION, unlock(1, 1)); // F05.FR.02
    }

    private UnlockStatus unlock(int evse, int connector) {
        return bench.call(new UnlockConnectorRequest(evse, connector)).status();
    }

    // ---- triggers (F06)

    // F06.FR.06, F06.FR.07, F06.FR.15, F06.FR.16
    @Test
    void whatIsTriggeredIsSent() {
        charge(1);
        bench.received.clear();
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.HEARTBEAT, null));
        bench.only(HeartbeatRequest.class);
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.METER_VALUES, null));
        assertEquals(2, bench.received(MeterValuesRequest.class).size());
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.TRANSACTION_EVENT, new EVSE(1)));
        assertEquals("UPDATED TRIGGER CHARGING", bench.story().get(0));
        assertFalse(bench.last().meterValue().isEmpty());
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.LOG_STATUS_NOTIFICATION, null));
        assertEquals(
                UploadLogStatus.IDLE,
                bench.only(LogStatusNotificationRequest.class).status());
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(MessageTrigger.FIRMWARE_STATUS_NOTIFICATION, null));
        bench.only(FirmwareStatusNotificationRequest.class);
    }

    // F06.FR.10, F06.FR.12
    @Test
    void whatCannotBeSentIsRejected() {
        assertEquals(TriggerMessageStatus.REJECTED, trigger(MessageTrigger.TRANSACTION_EVENT, null));
        assertEquals(TriggerMessageStatus.REJECTED, trigger(MessageTrigger.STATUS_NOTIFICATION, new EVSE(1)));
        assertEquals(TriggerMessageStatus.REJECTED, trigger(MessageTrigger.METER_VALUES, new EVSE(9)));
        assertEquals(List.of(), bench.received);
    }

    // F06.FR.08
    @ParameterizedTest
    @EnumSource(
            value = MessageTrigger.class,
            names = {"SIGN_V2G_CERTIFICATE", "SIGN_COMBINED_CERTIFICATE", "PUBLISH_FIRMWARE_STATUS_NOTIFICATION"})
    void whatIsNotImplementedIsSaidSo(MessageTrigger message) {
        assertEquals(TriggerMessageStatus.NOT_IMPLEMENTED, trigger(message, null));
    }

    // ---- logs (N01)

    private GetLogResponse getLog(int requestId, String location) {
        return bench.call(new GetLogRequest(new LogParameters(location), Log.DIAGNOSTICS_LOG, requestId)
                .withRetries(1)
                .withRetryInterval(10));
    }

    private List<UploadLogStatus> logStatuses() {
        return bench.received(LogStatusNotificationRequest.class).stream()
                .map(LogStatusNotificationRequest::status)
                .toList();
    }

    // N01.FR.01, N01.FR.07, N01.FR.08, N01.FR.09
    @Test
    void aLogIsUploaded() {
        GetLogResponse answer = getLog(5, "https://logs.example/put");
        assertEquals(LogStatus.ACCEPTED, answer.status());
        assertEquals("diagnostics-1.log", answer.filename());
        assertEquals(List.of(UploadLogStatus.UPLOADING, UploadLogStatus.UPLOADED), logStatuses());
        assertEquals(
                5, bench.received(LogStatusNotificationRequest.class).get(0).requestId());
        assertTrue(bench.uploads.get(0).startsWith("https://logs.example/put diagnostics-1.log\n"));
        assertTrue(bench.uploads.get(0).contains("registration ACCEPTED"), bench.uploads.get(0));
    }

    // N01.FR.10
    @Test
    void anUploadIsTriedAgainBeforeItFails() {
        bench.uploadAnswers.add(CompletableFuture.completedFuture(500));
        bench.uploadAnswers.add(CompletableFuture.failedFuture(new IllegalStateException("unreachable")));
        getLog(1, "http://logs.example/");
        assertEquals(List.of(UploadLogStatus.UPLOADING), logStatuses());
        bench.pass(10);
        assertEquals(List.of(UploadLogStatus.UPLOADING, UploadLogStatus.UPLOAD_FAILURE), logStatuses());
        assertEquals(2, bench.uploads.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "file://host/share", "ftp://logs.example/", "jar:http://x!/y"})
    void noOtherSchemeIsOpened(String location) {
        getLog(1, location);
        assertEquals(List.of(UploadLogStatus.NOT_SUPPORTED_OPERATION), logStatuses());
        assertEquals(List.of(), bench.uploads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://not a uri", "logs"})
    void aLocationThatIsNoneIsABadMessage(String location) {
        getLog(1, location);
        assertEquals(List.of(UploadLogStatus.BAD_MESSAGE), logStatuses());
    }

    @Test
    void whoeverIsNotLetInIsToldSo() {
        bench.uploadAnswers.add(CompletableFuture.completedFuture(403));
        getLog(1, "http://logs.example/");
        assertEquals(List.of(UploadLogStatus.UPLOADING, UploadLogStatus.PERMISSION_DENIED), logStatuses());
    }

    // N01.FR.12, N01.FR.20, F06.FR.14
    @Test
    void anotherRequestCancelsTheFirst() {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        bench.uploadAnswers.add(never);
        getLog(1, "http://logs.example/");
        trigger(MessageTrigger.LOG_STATUS_NOTIFICATION, null);
        assertEquals(
                LogStatus.ACCEPTED_CANCELED, getLog(2, "http://logs.example/").status());
        never.complete(200);
        assertEquals(
                List.of("UPLOADING 1", "UPLOADING 1", "ACCEPTED_CANCELED 1", "UPLOADING 2", "UPLOADED 2"),
                bench.received(LogStatusNotificationRequest.class).stream()
                        .map(request -> request.status() + " " + request.requestId())
                        .toList());
    }

    // N01.FR.05
    @Test
    void aLogOfAnotherTimeIsNotThere() {
        LogParameters future = new LogParameters("http://logs.example/")
                .withOldestTimestamp(bench.time.now().plusSeconds(3600));
        assertEquals(
                LogStatus.REJECTED,
                bench.call(new GetLogRequest(future, Log.SECURITY_LOG, 1)).status());
    }

    // ---- list and cache (blocks C, D)

    private SendLocalListStatus sendList(int version, Update type, AuthorizationData... entries) {
        return bench.call(new SendLocalListRequest(version, type)
                        .withLocalAuthorizationList(entries.length == 0 ? null : List.of(entries)))
                .status();
    }

    private static AuthorizationData entry(String token) {
        return new AuthorizationData(new IdToken(token, IdTokenEnum.ISO14443))
                .withIdTokenInfo(new IdTokenInfo(AuthorizationStatus.ACCEPTED));
    }

    private int listVersion() {
        return bench.call(new GetLocalListVersionRequest()).versionNumber();
    }

    // D01.FR.15 to D01.FR.19, D02
    @Test
    void theLocalListIsKeptByItsVersion() {
        assertEquals(0, listVersion());
        assertEquals(SendLocalListStatus.ACCEPTED, sendList(3, Update.FULL, entry("A"), entry("B")));
        assertEquals(SendLocalListStatus.VERSION_MISMATCH, sendList(3, Update.DIFFERENTIAL, entry("C")));
        assertEquals(3, listVersion());
        assertEquals(
                SendLocalListStatus.ACCEPTED,
                sendList(5, Update.DIFFERENTIAL, new AuthorizationData(new IdToken("B", IdTokenEnum.ISO14443))));
        assertEquals(5, listVersion());
        bench.cut();
        bench.station.presentTag(1, "B");
        bench.station.presentTag(2, "a");
        bench.connect();
        assertEquals(List.of(), bench.received(AuthorizeRequest.class));
        assertEquals("a", bench.events().get(0).idToken().idToken());
        assertEquals(1, bench.events().size());
        bench.set("LocalAuthListCtrlr", "Enabled", "false");
        assertEquals(0, listVersion()); // D02.FR.03
    }

    // C14.FR.02
    @Test
    void theListSparesTheQuestionWhereThatIsAllowed() {
        sendList(1, Update.FULL, entry("TAG1"));
        bench.set("AuthCtrlr", "LocalPreAuthorize", "true");
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of(), bench.received(AuthorizeRequest.class));
        assertEquals(1, bench.events().size());
    }

    // C10.FR.01, C12, C11
    @Test
    void whatTheCsmsSaidIsRememberedUntilTheCacheIsCleared() {
        bench.station.presentTag(1, "TAG1");
        bench.cut();
        bench.station.presentTag(2, "TAG1");
        bench.connect();
        assertEquals(2, bench.events().size());
        bench.station.presentTag(2, "TAG1");
        assertEquals(
                ClearCacheStatus.ACCEPTED, bench.call(new ClearCacheRequest()).status());
        bench.cut();
        bench.station.presentTag(2, "TAG1");
        bench.connect();
        assertEquals(3, bench.events().size(), "started, started, ended");
    }

    // C11.FR.04
    @Test
    void aCacheThatIsOffIsNotCleared() {
        bench.set("AuthCacheCtrlr", "Enabled", "false");
        assertEquals(
                ClearCacheStatus.REJECTED, bench.call(new ClearCacheRequest()).status());
    }

    // C15.FR.08, C13.FR.04
    @Test
    void offlineAnUnknownTokenChargesOnlyWhereThatIsAllowed() {
        bench.set("AuthCtrlr", "OfflineTxForUnknownIdEnabled", "true");
        bench.cut();
        bench.station.presentTag(1, "UNKNOWN");
        bench.connect();
        assertEquals(true, bench.last().offline());
    }

    @Test
    void offlineAnUnknownTokenDoesNotCharge() {
        bench.cut();
        bench.station.presentTag(1, "UNKNOWN");
        bench.connect();
        assertEquals(List.of(), bench.events());
    }

    // ---- customers (N09, N10)

    @Test
    void whatIsKnownOfACustomerIsToldAndForgotten() {
        bench.station.presentTag(1, "TAG1");
        CustomerInformationRequest request = new CustomerInformationRequest(9, true, true).withIdToken(TAG1);
        assertEquals(CustomerInformationStatus.ACCEPTED, bench.call(request).status());
        bench.call(request);
        List<NotifyCustomerInformationRequest> told = bench.received(NotifyCustomerInformationRequest.class);
        assertEquals("{\"status\":\"Accepted\"}", told.get(0).data());
        assertEquals("", told.get(1).data()); // N09.FR.06
        assertEquals(
                CustomerInformationStatus.INVALID, // N09.FR.09
                bench.call(new CustomerInformationRequest(9, true, false)).status());
        assertEquals(
                CustomerInformationStatus.REJECTED, // N09.FR.07
                bench.call(new CustomerInformationRequest(9, false, false).withIdToken(TAG1))
                        .status());
    }

    // ---- the rest

    // P01.FR.05
    @Test
    void noVendorIsKnown() {
        assertEquals(
                DataTransferStatus.UNKNOWN_VENDOR_ID,
                bench.call(new DataTransferRequest("com.acme")).status());
    }

    @Test
    void whatTheStationDoesNotHaveIsNotSupported() {
        assertEquals(ErrorCode.NOT_SUPPORTED, bench.errorOf(new CostUpdatedRequest(BigDecimal.ONE, "T1")));
    }

    @Test
    void aStationWithTwoConnectorsAtAnEvseUsesOneAtATime() {
        bench = new Station201Bench(1, 2);
        bench.station.start();
        bench.station.plugIn(1, 2);
        bench.station.plugIn(1, 1); // E01.FR.14
        assertEquals(List.of(ConnectorStatus.AVAILABLE), bench.statuses(1, 1)); // G01.FR.08
        assertEquals(List.of(ConnectorStatus.AVAILABLE, ConnectorStatus.OCCUPIED), bench.statuses(1, 2));
        assertEquals(new EVSE(1).withConnectorId(2), bench.events().get(0).evse());
        assertNull(bench.events().get(0).offline());
    }

    @Test
    void aTokenThatIsTooLongIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bench.station.presentTag(1, "x".repeat(37)));
    }
}
