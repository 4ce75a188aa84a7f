package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FAULTED;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.RESERVED;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EV;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EVSE;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.*;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.reservation.CancelReservationRequest;
import dev.ocpp4j.v16.reservation.CancelReservationStatus;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargePointTest {
    private static void configure(StationBench bench, String key, String value) {
        assertEquals(
                ConfigurationStatus.ACCEPTED,
                bench.call(new ChangeConfigurationRequest(key, value)).status());
    }

    private static StationBench charging() {
        StationBench bench = StationBench.booted(2);
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        return bench;
    }

    private static int transactionId(StationBench bench) {
        // The bench counts from one.
        return bench.received(StartTransactionRequest.class).size();
    }

    // 1.6 section 4.2 with errata 3.22
    @Test
    void bootNotificationComesFirstAndThenEveryStatus() {
        StationBench bench = new StationBench(2);
        bench.station.start();
        assertTrue(bench.received.get(0) instanceof BootNotificationRequest);
        assertEquals(
                List.of(0, 1, 2),
                bench.received(StatusNotificationRequest.class).stream()
                        .map(StatusNotificationRequest::connectorId)
                        .toList());
        assertEquals(4, bench.received.size());
    }

    // 1.6 section 4.2
    @Test
    void aRejectedStationIsSilentAndAsksAgainAfterTheInterval() {
        StationBench bench = new StationBench(1);
        bench.boots.add(bench.boot(RegistrationStatus.REJECTED, 7));
        bench.station.start();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        var unanswered = bench.csms().send(new GetConfigurationRequest());
        bench.time.advance(Duration.ofMillis(6_999));
        assertEquals(1, bench.received.size());
        assertFalse(unanswered.isDone());
        bench.time.advance(Duration.ofMillis(1));
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
        assertEquals(List.of(PREPARING), bench.statuses(1));
    }

    // 1.6 section 4.2
    @Test
    void aPendingStationAnswersButOnlySendsWhatItIsAskedFor() {
        StationBench bench = new StationBench(1);
        bench.boots.add(bench.boot(RegistrationStatus.PENDING, 60));
        bench.station.start();
        bench.station.presentTag(1, "TAG1");
        configure(bench, "MeterValueSampleInterval", "5");
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStartTransactionRequest("TAG1")).status());
        bench.pass(30);
        assertEquals(1, bench.received.size());
        bench.call(new TriggerMessageRequest(MessageTrigger.STATUS_NOTIFICATION).withConnectorId(1));
        assertEquals(List.of(AVAILABLE), bench.statuses(1));
        bench.call(new TriggerMessageRequest(MessageTrigger.BOOT_NOTIFICATION));
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
        bench.pass(60);
        assertEquals(2, bench.received(BootNotificationRequest.class).size());
    }

    // 1.6 section 4.6
    @Test
    void heartbeatsComeWhenNothingElseIsSent() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "HeartbeatInterval", "10");
        bench.pass(25);
        assertEquals(2, bench.received(HeartbeatRequest.class).size());
        bench.station.plugIn(1); // at 25 s, so nothing is due at 30 s
        bench.pass(9);
        assertEquals(2, bench.received(HeartbeatRequest.class).size());
        bench.pass(1);
        assertEquals(3, bench.received(HeartbeatRequest.class).size());
    }

    // 1.6 sections 3.6 and 4.8
    @Test
    void plugFirstThenCardChargesUntilTheSameCardComesAgain() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "MeterValueSampleInterval", "60");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(180);
        bench.station.presentTag(1, "tag1");
        bench.station.unplug(1);

        assertEquals(List.of(PREPARING, CHARGING, FINISHING, AVAILABLE), bench.statuses(1));
        assertEquals(1, bench.received(AuthorizeRequest.class).size());
        assertEquals(1, bench.received(StartTransactionRequest.class).size());
        List<MeterValuesRequest> samples = bench.received(MeterValuesRequest.class);
        assertEquals(3, samples.size());
        SampledValue first = samples.get(0).meterValue().get(0).sampledValue().get(0);
        assertEquals("183", first.value()); // 11 kW for a minute
        assertEquals(ReadingContext.SAMPLE_PERIODIC, first.context());
        assertEquals(1, samples.get(0).transactionId());
        StopTransactionRequest stop =
                bench.received(StopTransactionRequest.class).get(0);
        assertEquals(550, stop.meterStop());
        assertEquals(Reason.LOCAL, stop.reason());
        assertEquals("tag1", stop.idTag());
        assertNull(stop.transactionData()); // 1.6 section 3.16.5
    }

    @Test
    void cardFirstWaitsForThePlug() {
        StationBench bench = StationBench.booted(1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of(PREPARING), bench.statuses(1));
        assertTrue(bench.received(StartTransactionRequest.class).isEmpty());
        bench.station.plugIn(1);
        assertEquals(List.of(PREPARING, CHARGING), bench.statuses(1));
    }

    // 1.6 section 9.1.6 with errata 3.89
    @Test
    void withoutAPlugTheSessionIsGivenUpAfterConnectionTimeOut() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "ConnectionTimeOut", "10");
        bench.station.presentTag(1, "TAG1");
        bench.time.advance(Duration.ofMillis(9_999));
        assertEquals(List.of(PREPARING), bench.statuses(1));
        bench.time.advance(Duration.ofMillis(1));
        assertEquals(List.of(PREPARING, AVAILABLE), bench.statuses(1));
        bench.station.plugIn(1);
        assertTrue(bench.received(StartTransactionRequest.class).isEmpty());
    }

    // 1.6 errata 3.20, transition B6
    @Test
    void aPlugWithoutACardEndsInFinishing() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "ConnectionTimeOut", "10");
        bench.station.plugIn(1);
        bench.pass(10);
        assertEquals(List.of(PREPARING, FINISHING), bench.statuses(1));
    }

    @Test
    void aCardThatIsNotAcceptedStartsNothing() {
        StationBench bench = StationBench.booted(1);
        bench.tags.put("BAD", new IdTagInfo(AuthorizationStatus.BLOCKED));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "BAD");
        assertEquals(List.of(PREPARING), bench.statuses(1));
        assertTrue(bench.received(StartTransactionRequest.class).isEmpty());
    }

    // 1.6 section 3.10
    @Test
    void anotherCardOfTheSameGroupStopsAndAStrangerDoesNot() {
        StationBench bench = StationBench.booted(1);
        bench.tags.put("TAG1", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        bench.tags.put("TAG2", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("family"));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.station.presentTag(1, "STRANGER");
        assertTrue(bench.received(StopTransactionRequest.class).isEmpty());
        bench.station.presentTag(1, "TAG2");
        assertEquals("TAG2", bench.received(StopTransactionRequest.class).get(0).idTag());
    }

    // 1.6 section 4.8 with errata 3.17
    @Test
    void anIdentifierThatIsInvalidatedEndsTheTransactionOrItsEnergy() {
        StationBench bench = StationBench.booted(1);
        bench.tagsAtStart.put("TAG1", new IdTagInfo(AuthorizationStatus.INVALID));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(
                Reason.DE_AUTHORIZED,
                bench.received(StopTransactionRequest.class).get(0).reason());
        assertEquals(List.of(PREPARING, CHARGING, FINISHING), bench.statuses(1));

        bench.station.unplug(1);
        configure(bench, "StopTransactionOnInvalidId", "false");
        bench.received.clear();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of(PREPARING, CHARGING, SUSPENDED_EVSE), bench.statuses(1));
        assertTrue(bench.received(StopTransactionRequest.class).isEmpty());
        bench.pass(600);
        MeterValuesRequest last = bench.received(MeterValuesRequest.class).get(9);
        assertEquals("0", last.meterValue().get(0).sampledValue().get(0).value());
    }

    // 1.6 section 5.11
    @Test
    void aRemoteStartIsAuthorizedFirstOnlyWhenConfigured() {
        StationBench bench = StationBench.booted(1);
        bench.station.plugIn(1);
        RemoteStartTransactionRequest start = new RemoteStartTransactionRequest("TAG2").withConnectorId(1);
        assertEquals(RemoteStartStopStatus.ACCEPTED, bench.call(start).status());
        assertTrue(bench.received(AuthorizeRequest.class).isEmpty());
        assertEquals(RemoteStartStopStatus.REJECTED, bench.call(start).status());
        int id = transactionId(bench);
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStopTransactionRequest(id + 1)).status());
        assertEquals(
                RemoteStartStopStatus.ACCEPTED,
                bench.call(new RemoteStopTransactionRequest(id)).status());
        assertEquals(
                Reason.REMOTE,
                bench.received(StopTransactionRequest.class).get(0).reason());

        bench.station.unplug(1);
        configure(bench, "AuthorizeRemoteTxRequests", "true");
        bench.received.clear();
        bench.station.plugIn(1);
        bench.call(start);
        assertEquals(1, bench.received(AuthorizeRequest.class).size());
        assertEquals(1, bench.received(StartTransactionRequest.class).size());
    }

    // errata 3.54
    @ParameterizedTest
    @ValueSource(ints = {0, -1, -7})
    void anyNumberIsTheIdOfATransaction(int id) {
        StationBench bench = StationBench.booted(1);
        bench.transactions = id - 1;
        configure(bench, "MeterValueSampleInterval", "60");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(id, bench.station.connectors().join().get(0).transactionId());
        bench.pass(60);
        assertEquals(id, bench.received(MeterValuesRequest.class).get(0).transactionId());
        assertEquals(
                RemoteStartStopStatus.ACCEPTED,
                bench.call(new RemoteStopTransactionRequest(id)).status());
        assertEquals(id, bench.received(StopTransactionRequest.class).get(0).transactionId());
    }

    @Test
    void theAnswerGoesOutBeforeItsEffect() {
        StationBench bench = StationBench.booted(1);
        bench.frames.clear();
        bench.call(new ChangeAvailabilityRequest(1, AvailabilityType.INOPERATIVE));
        assertTrue(bench.frames.get(0).startsWith("OUT [2,"), bench.frames::toString);
        assertTrue(bench.frames.get(1).startsWith("IN [3,"), bench.frames::toString);
        assertTrue(bench.frames.get(2).contains("StatusNotification"), bench.frames::toString);
    }

    // 1.6 section 5.2
    @Test
    void availabilityChangesAtOnceOrWhenTheTransactionIsOver() {
        StationBench bench = charging();
        assertEquals(
                AvailabilityStatus.SCHEDULED,
                bench.call(new ChangeAvailabilityRequest(0, AvailabilityType.INOPERATIVE))
                        .status());
        assertEquals(List.of(UNAVAILABLE), bench.statuses(0));
        assertEquals(List.of(UNAVAILABLE), bench.statuses(2));
        bench.station.presentTag(1, "TAG1");
        bench.station.unplug(1);
        assertEquals(List.of(PREPARING, CHARGING, FINISHING, UNAVAILABLE), bench.statuses(1));
        assertEquals(
                AvailabilityStatus.ACCEPTED,
                bench.call(new ChangeAvailabilityRequest(1, AvailabilityType.INOPERATIVE))
                        .status());
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStartTransactionRequest("TAG1").withConnectorId(1))
                        .status());
        assertEquals(
                AvailabilityStatus.REJECTED,
                bench.call(new ChangeAvailabilityRequest(3, AvailabilityType.OPERATIVE))
                        .status());
    }

    // 1.6 sections 5.2 and 5.14
    @Test
    void unavailableOutlivesAReset() {
        StationBench bench = StationBench.booted(2);
        bench.call(new ChangeAvailabilityRequest(1, AvailabilityType.INOPERATIVE));
        bench.received.clear();
        assertEquals(
                ResetStatus.ACCEPTED,
                bench.call(new ResetRequest(ResetType.HARD)).status());
        assertFalse(bench.isConnectionWanted());
        bench.pass(5);
        assertTrue(bench.received.get(0) instanceof BootNotificationRequest);
        assertEquals(List.of(UNAVAILABLE), bench.statuses(1));
        assertEquals(List.of(AVAILABLE), bench.statuses(2));
    }

    // 1.6 section 5.14 with errata 3.36
    @Test
    void aSoftResetDeliversStopTransactionBeforeItRestarts() {
        StationBench bench = charging();
        bench.received.clear();
        bench.call(new ResetRequest(ResetType.SOFT));
        assertEquals(
                Reason.SOFT_RESET,
                bench.received(StopTransactionRequest.class).get(0).reason());
        assertTrue(bench.received(BootNotificationRequest.class).isEmpty());
        bench.pass(5);
        assertEquals(1, bench.received(BootNotificationRequest.class).size());
        assertEquals(FINISHING, bench.statuses(1).get(bench.statuses(1).size() - 1));
    }

    @Test
    void afterAPowerFailureTheTransactionIsReportedAsEnded() {
        StationBench bench = charging();
        bench.cut();
        bench.received.clear();
        bench.station.powerCycle();
        bench.pass(6);
        assertTrue(bench.received.get(0) instanceof BootNotificationRequest);
        assertEquals(
                Reason.POWER_LOSS,
                bench.received(StopTransactionRequest.class).get(0).reason());
    }

    // 1.6 section 3.7: transaction messages are queued offline; CON-11: no BootNotification after a reconnect
    @Test
    void whatHappensOfflineIsDeliveredInOrderAfterwards() {
        StationBench bench = charging();
        configure(bench, "MeterValueSampleInterval", "60");
        bench.cut();
        bench.received.clear();
        bench.pass(120);
        bench.station.presentTag(1, "TAG1");
        bench.connect();
        bench.pass(2);
        List<? extends Class<?>> types =
                bench.received.stream().map(Request::getClass).toList();
        assertEquals(
                List.of(
                        StatusNotificationRequest.class,
                        MeterValuesRequest.class,
                        MeterValuesRequest.class,
                        StopTransactionRequest.class),
                types);
        assertEquals(List.of(FINISHING), bench.statuses(1));
        assertEquals(
                Duration.ofSeconds(60),
                Duration.between(
                        bench.received(MeterValuesRequest.class)
                                .get(0)
                                .meterValue()
                                .get(0)
                                .timestamp(),
                        bench.received(MeterValuesRequest.class)
                                .get(1)
                                .meterValue()
                                .get(0)
                                .timestamp()));
    }

    // 1.6 section 3.7.1 and errata 3.18
    @Test
    void aMessageThatFailsIsSentAgainAndGivenUpInTheEnd() {
        StationBench bench = StationBench.booted(1);
        bench.startsToFail = 3;
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(1, bench.received(StartTransactionRequest.class).size());
        bench.pass(10);
        assertEquals(2, bench.received(StartTransactionRequest.class).size());
        bench.pass(19);
        assertEquals(2, bench.received(StartTransactionRequest.class).size());
        bench.pass(1);
        assertEquals(3, bench.received(StartTransactionRequest.class).size());
        bench.station.presentTag(1, "TAG1");
        assertEquals(-1, bench.received(StopTransactionRequest.class).get(0).transactionId());
    }

    // 1.6 section 4.9
    @Test
    void unpluggingTheVehicleEndsTheTransactionOrSuspendsIt() {
        StationBench bench = charging();
        bench.station.unplug(1);
        assertEquals(
                Reason.EV_DISCONNECTED,
                bench.received(StopTransactionRequest.class).get(0).reason());
        assertEquals(List.of(PREPARING, CHARGING, SUSPENDED_EV, FINISHING, AVAILABLE), bench.statuses(1));

        configure(bench, "StopTransactionOnEVSideDisconnect", "false");
        bench.received.clear();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.station.unplug(1);
        bench.station.plugIn(1);
        assertEquals(List.of(PREPARING, CHARGING, SUSPENDED_EV, CHARGING), bench.statuses(1));
        assertTrue(bench.received(StopTransactionRequest.class).isEmpty());
    }

    // 1.6 section 5.18 with errata 3.87
    @Test
    void unlockingEndsTheTransaction() {
        StationBench bench = charging();
        assertEquals(
                UnlockStatus.NOT_SUPPORTED,
                bench.call(new UnlockConnectorRequest(3)).status());
        bench.hardware.jam(1, true);
        assertEquals(
                UnlockStatus.UNLOCK_FAILED,
                bench.call(new UnlockConnectorRequest(1)).status());
        assertEquals(
                Reason.UNLOCK_COMMAND,
                bench.received(StopTransactionRequest.class).get(0).reason());
        StationBench fixed = new StationBench(1, true);
        fixed.station.start();
        assertEquals(
                UnlockStatus.NOT_SUPPORTED,
                fixed.call(new UnlockConnectorRequest(1)).status());
    }

    @Test
    void aFaultEndsTheTransactionAndIsTold() {
        StationBench bench = charging();
        bench.received.clear();
        bench.station.fault(1, new Fault(ChargePointErrorCode.GROUND_FAILURE, null, null));
        assertEquals(List.of(FINISHING, FAULTED), bench.statuses(1));
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStartTransactionRequest("TAG1").withConnectorId(1))
                        .status());
        bench.station.clearFault(1);
        assertEquals(List.of(FINISHING, FAULTED, FINISHING), bench.statuses(1));
        bench.station.fault(0, new Fault(ChargePointErrorCode.READER_FAILURE, null, null));
        assertEquals(List.of(FAULTED), bench.statuses(0));
    }

    // 1.6 section 5.17 with errata 3.35 and 3.46
    @Test
    void triggeredMessagesFollowTheAnswer() {
        StationBench bench = StationBench.booted(2);
        assertEquals(TriggerMessageStatus.ACCEPTED, trigger(bench, MessageTrigger.METER_VALUES, 2));
        MeterValuesRequest values = bench.received(MeterValuesRequest.class).get(0);
        assertEquals(2, values.connectorId());
        assertEquals(
                ReadingContext.TRIGGER,
                values.meterValue().get(0).sampledValue().get(0).context());
        trigger(bench, MessageTrigger.STATUS_NOTIFICATION, null);
        assertEquals(3, bench.received(StatusNotificationRequest.class).size());
        trigger(bench, MessageTrigger.HEARTBEAT, null);
        assertEquals(1, bench.received(HeartbeatRequest.class).size());
        assertEquals(TriggerMessageStatus.REJECTED, trigger(bench, MessageTrigger.BOOT_NOTIFICATION, null));
        assertEquals(TriggerMessageStatus.REJECTED, trigger(bench, MessageTrigger.METER_VALUES, 3));
        assertEquals(
                TriggerMessageStatus.NOT_IMPLEMENTED,
                trigger(bench, MessageTrigger.FIRMWARE_STATUS_NOTIFICATION, null));
    }

    private static TriggerMessageStatus trigger(StationBench bench, MessageTrigger message, Integer connectorId) {
        return bench.call(new TriggerMessageRequest(message).withConnectorId(connectorId))
                .status();
    }

    // 1.6 section 5.13
    @Test
    void aReservedConnectorIsForItsHolderOnly() {
        StationBench bench = StationBench.booted(1);
        bench.tags.put("TAG2", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        ReserveNowRequest request =
                new ReserveNowRequest(1, bench.time.now().plusSeconds(600), "TAG1", 7).withParentIdTag("FAMILY");
        assertEquals(ReservationStatus.ACCEPTED, bench.call(request).status());
        assertEquals(List.of(RESERVED), bench.statuses(1));
        assertEquals(
                ReservationStatus.OCCUPIED,
                bench.call(new ReserveNowRequest(1, request.expiryDate(), "TAG1", 8))
                        .status());
        bench.station.plugIn(1);
        bench.station.presentTag(1, "STRANGER");
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(new RemoteStartTransactionRequest("STRANGER")).status());
        assertEquals(List.of(RESERVED), bench.statuses(1));
        bench.station.presentTag(1, "TAG2");
        assertEquals(List.of(RESERVED, PREPARING, CHARGING), bench.statuses(1));
        assertEquals(7, bench.received(StartTransactionRequest.class).get(0).reservationId());
        bench.station.presentTag(1, "TAG2");
        bench.station.unplug(1);
        assertEquals(List.of(RESERVED, PREPARING, CHARGING, FINISHING, AVAILABLE), bench.statuses(1));
    }

    // 1.6 sections 5.1 and 5.13
    @Test
    void aReservationEndsByItsTimeOrWhenItIsCancelled() {
        StationBench bench = StationBench.booted(1);
        bench.call(new ReserveNowRequest(1, bench.time.now().plusSeconds(60), "TAG1", 7));
        bench.pass(59);
        assertEquals(List.of(RESERVED), bench.statuses(1));
        bench.pass(1);
        assertEquals(List.of(RESERVED, AVAILABLE), bench.statuses(1));
        bench.call(new ReserveNowRequest(1, bench.time.now().plusSeconds(60), "TAG1", 8));
        assertEquals(
                CancelReservationStatus.REJECTED,
                bench.call(new CancelReservationRequest(7)).status());
        assertEquals(
                CancelReservationStatus.ACCEPTED,
                bench.call(new CancelReservationRequest(8)).status());
        assertEquals(List.of(RESERVED, AVAILABLE, RESERVED, AVAILABLE), bench.statuses(1));
        assertEquals(
                ReservationStatus.ACCEPTED,
                bench.call(new ReserveNowRequest(0, bench.time.now().plusSeconds(60), "TAG1", 9))
                        .status());
    }

    // 1.6 section 5.13: a reservation outlives the card that was shown without a plug
    @Test
    void aReservationHoldsUntilItsTransactionBegins() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "ConnectionTimeOut", "10");
        bench.call(new ReserveNowRequest(1, bench.time.now().plusSeconds(600), "TAG1", 7));
        bench.station.presentTag(1, "TAG1");
        bench.pass(10);
        assertEquals(List.of(RESERVED, PREPARING, AVAILABLE, RESERVED), bench.statuses(1));
    }

    // 1.6 section 3.16.2
    @Test
    void clockAlignedValuesComeAtMultiplesOfTheInterval() {
        StationBench bench = StationBench.booted(1);
        bench.pass(100);
        configure(bench, "ClockAlignedDataInterval", "60");
        bench.pass(81);
        List<MeterValuesRequest> values = bench.received(MeterValuesRequest.class);
        assertEquals(
                List.of("2026-01-01T00:02:00Z", "2026-01-01T00:03:00Z"),
                values.stream()
                        .map(value -> value.meterValue().get(0).timestamp().toString())
                        .toList());
        assertNull(values.get(0).transactionId());
    }

    // 1.6 section 3.16.1 and errata 3.14
    @Test
    void stopTransactionCarriesTheDataThatIsConfigured() {
        StationBench bench = StationBench.booted(1);
        configure(bench, "StopTxnSampledData", "Energy.Active.Import.Register,Voltage");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(60);
        bench.station.presentTag(1, "TAG1");
        List<MeterValue> data =
                bench.received(StopTransactionRequest.class).get(0).transactionData();
        assertEquals(
                List.of(
                        ReadingContext.TRANSACTION_BEGIN,
                        ReadingContext.SAMPLE_PERIODIC,
                        ReadingContext.TRANSACTION_END),
                data.stream()
                        .map(value -> value.sampledValue().get(0).context())
                        .toList());
        assertEquals(4, data.get(0).sampledValue().size()); // energy and three voltages
    }

    @Test
    void strangersGetPoliteAnswers() {
        StationBench bench = StationBench.booted(1);
        assertEquals(
                DataTransferStatus.UNKNOWN_VENDOR_ID,
                bench.call(new DataTransferRequest("com.example")).status());
        assertEquals(
                ClearCacheStatus.ACCEPTED, bench.call(new ClearCacheRequest()).status());
    }
}
