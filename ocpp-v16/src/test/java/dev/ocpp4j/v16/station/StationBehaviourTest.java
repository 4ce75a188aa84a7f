package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FAULTED;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EVSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingProfileKind;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetType;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageRequest;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StationBehaviourTest {
    private final List<String> heard = new ArrayList<>();

    /** Sees everything that parts can see. */
    private final class Listener implements StationPart, TransactionListener {
        private StationContext context;

        @Override
        public void join(StationContext station) {
            context = station;
            station.onTransaction(this);
            station.onStartProfile((connectorId, profile) -> {
                heard.add("profile " + profile.chargingProfileId() + " for " + connectorId);
                return profile.chargingProfileId() == 1;
            });
        }

        @Override
        public void started(int connectorId, Instant at, @Nullable ChargingProfile startProfile) {
            heard.add("started " + connectorId
                    + (startProfile == null ? "" : " with profile " + startProfile.chargingProfileId()));
        }

        @Override
        public void identified(int connectorId, int transactionId) {
            heard.add("identified " + connectorId + " as " + transactionId);
        }

        @Override
        public void ended(int connectorId) {
            heard.add("ended " + connectorId);
        }
    }

    private final Listener part = new Listener();
    private final StationBench bench = booted();

    private StationBench booted() {
        StationBench station = new StationBench(2, false, part);
        station.station.start();
        station.received.clear();
        return station;
    }

    private void configure(String key, String value) {
        bench.call(new ChangeConfigurationRequest(key, value));
    }

    private void charge() {
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
    }

    // 1.6 section 9.1.20
    @Test
    void aStatusIsToldWhenItHasLastedLongEnoughAndAFaultAtOnce() {
        configure("MinimumStatusDuration", "3");
        charge();
        bench.pass(2);
        assertEquals(List.of(), bench.statuses(1));
        bench.pass(1);
        assertEquals(List.of(CHARGING), bench.statuses(1));
        bench.station.vehicleReady(1, false);
        bench.pass(2);
        bench.station.vehicleReady(1, true);
        bench.pass(10);
        assertEquals(List.of(CHARGING), bench.statuses(1), "nothing new was to be told");
        bench.station.fault(2, new Fault(ChargePointErrorCode.GROUND_FAILURE, null, null));
        bench.station.clearFault(2);
        assertEquals(List.of(FAULTED, AVAILABLE), bench.statuses(2));
    }

    // 1.6 section 4.9: with another status than Faulted it is a warning
    @Test
    void aWarningIsToldWithTheStatusThatHolds() {
        charge();
        bench.received.clear();
        bench.station.warn(1, new Fault(ChargePointErrorCode.HIGH_TEMPERATURE, "38 degrees", null));
        StatusNotificationRequest told =
                bench.received(StatusNotificationRequest.class).get(0);
        assertEquals(CHARGING, told.status());
        assertEquals(ChargePointErrorCode.HIGH_TEMPERATURE, told.errorCode());
        assertTrue(bench.hardware.isEnergised(1));
    }

    // 1.6 section 9.1.22
    @Test
    void aResetThatDoesNotWorkIsTriedAgainAsOftenAsConfigured() {
        configure("ResetRetries", "2");
        bench.hardware.resetsToFail = 2;
        bench.call(new ResetRequest(ResetType.HARD));
        bench.pass(10);
        assertTrue(bench.isConnectionWanted());
        bench.pass(10 + 5);
        assertEquals(1, bench.received(BootNotificationRequest.class).size());

        bench.received.clear();
        bench.hardware.resetsToFail = 3;
        bench.call(new ResetRequest(ResetType.SOFT));
        bench.pass(60);
        assertEquals(List.of(), bench.received(BootNotificationRequest.class));
        assertEquals(
                ChargePointErrorCode.RESET_FAILURE,
                bench.received(StatusNotificationRequest.class).get(0).errorCode());
    }

    // security whitepaper section 5.5
    @Test
    void messagesOfTheSecurityExtensionCanBeAskedFor() {
        assertEquals(
                TriggerMessageStatus.ACCEPTED,
                bench.call(new ExtendedTriggerMessageRequest(MessageTriggerEnumType.METER_VALUES).withConnectorId(2))
                        .status());
        MeterValuesRequest values = bench.received(MeterValuesRequest.class).get(0);
        assertEquals(2, values.connectorId());
        assertEquals(
                ReadingContext.TRIGGER,
                values.meterValue().get(0).sampledValue().get(0).context());
        assertEquals(
                TriggerMessageStatus.NOT_IMPLEMENTED,
                bench.call(new ExtendedTriggerMessageRequest(MessageTriggerEnumType.LOG_STATUS_NOTIFICATION))
                        .status());
        assertEquals(
                TriggerMessageStatus.REJECTED,
                bench.call(new ExtendedTriggerMessageRequest(MessageTriggerEnumType.HEARTBEAT).withConnectorId(3))
                        .status());
    }

    @Test
    void aLimitOfNothingSuspendsAndOneAboveResumes() {
        charge();
        part.context.limit(1, new ChargingLimit(BigDecimal.ZERO, ChargingRateUnit.A));
        assertEquals(List.of(PREPARING, CHARGING, SUSPENDED_EVSE), bench.statuses(1));
        part.context.limit(1, new ChargingLimit(new BigDecimal("6.5"), ChargingRateUnit.A));
        part.context.limit(1, null);
        assertEquals(List.of(PREPARING, CHARGING, SUSPENDED_EVSE, CHARGING), bench.statuses(1));
        assertEquals(List.of("1: 0 A", "1: 6.5 A", "1: none"), bench.hardware.limits);
    }

    @Test
    void partsAreToldOfTransactions() {
        charge();
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of("started 1", "identified 1 as 1", "ended 1"), heard);
    }

    private static ChargingProfile profile(int id) {
        return new ChargingProfile(
                id,
                0,
                ChargingProfilePurpose.TX_PROFILE,
                ChargingProfileKind.RELATIVE,
                new ChargingSchedule(ChargingRateUnit.A, List.of(new ChargingSchedulePeriod(0, new BigDecimal("6")))));
    }

    // 1.6 section 5.16.2
    @Test
    void theProfileOfARemoteStartIsDecidedUponByItsPart() {
        RemoteStartTransactionRequest start = new RemoteStartTransactionRequest("TAG1").withConnectorId(2);
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                bench.call(start.withChargingProfile(profile(2))).status());
        assertEquals(
                RemoteStartStopStatus.ACCEPTED,
                bench.call(start.withChargingProfile(profile(1))).status());
        bench.station.plugIn(2);
        assertEquals(
                List.of("profile 2 for 2", "profile 1 for 2", "started 2 with profile 1", "identified 2 as 1"), heard);
    }

    // 1.6 section 7.36
    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"EMERGENCY_STOP", "OTHER", "POWER_LOSS", "LOCAL"})
    void theStationItselfMayEndATransaction(Reason reason) {
        charge();
        bench.station.stopTransaction(1, reason);
        assertEquals(reason, bench.received(StopTransactionRequest.class).get(0).reason());
    }

    private ReservationStatus reserve(int connectorId, String idTag, int id) {
        return bench.call(new ReserveNowRequest(connectorId, bench.time.now().plusSeconds(600), idTag, id))
                .status();
    }

    // 1.6 section 5.13
    @Test
    void aReservationOfConnectorZeroKeepsOneConnectorFreeWhicheverItIs() {
        assertEquals(ReservationStatus.ACCEPTED, reserve(0, "TAG1", 7));
        assertEquals(List.of(), bench.statuses(1), "no connector is Reserved");
        bench.station.plugIn(1);
        bench.station.presentTag(1, "STRANGER");
        assertTrue(bench.hardware.isEnergised(1), "one is left");
        bench.station.plugIn(2);
        bench.station.presentTag(2, "OTHER");
        assertEquals(1, bench.received(StartTransactionRequest.class).size());
        bench.station.presentTag(2, "tag1");
        StartTransactionRequest start =
                bench.received(StartTransactionRequest.class).get(1);
        assertEquals(7, start.reservationId());
        assertEquals(2, start.connectorId());
    }

    // 1.6 section 5.13
    @Test
    void thereAreNoMoreReservationsThanConnectors() {
        assertEquals(ReservationStatus.ACCEPTED, reserve(0, "A", 1));
        assertEquals(ReservationStatus.ACCEPTED, reserve(1, "B", 2));
        assertEquals(ReservationStatus.OCCUPIED, reserve(2, "C", 3));
        assertEquals(ReservationStatus.OCCUPIED, reserve(0, "C", 3));
        assertEquals(ReservationStatus.ACCEPTED, reserve(2, "C", 1), "the first is replaced");
        assertEquals(ReservationStatus.REJECTED, reserve(3, "D", 4));
    }

    // 1.6 section 5.13: a reservation ends when its connector, or the station, is faulted or unavailable
    @Test
    void aReservationEndsWithAFaultAndWithAnEndOfService() {
        reserve(1, "A", 1);
        reserve(0, "B", 2);
        bench.station.fault(0, new Fault(ChargePointErrorCode.INTERNAL_ERROR, null, null));
        assertEquals(ReservationStatus.FAULTED, reserve(0, "C", 3));
        bench.station.clearFault(0);
        assertEquals(ReservationStatus.ACCEPTED, reserve(0, "C", 3), "that of B has ended");
        bench.call(new ChangeAvailabilityRequest(1, AvailabilityType.INOPERATIVE));
        assertEquals(ReservationStatus.UNAVAILABLE, reserve(1, "D", 4));
        bench.call(new ChangeAvailabilityRequest(1, AvailabilityType.OPERATIVE));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "STRANGER");
        assertTrue(bench.hardware.isEnergised(1), "that of A has ended");
    }

    // 1.6 section 5.13: who is unknown here may be of the group
    @Test
    void aRemoteStartOnAReservedConnectorAsksForTheGroup() {
        bench.tags.put("TAG2", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        bench.call(new ReserveNowRequest(1, bench.time.now().plusSeconds(600), "TAG1", 7).withParentIdTag("FAMILY"));
        bench.station.plugIn(1);
        RemoteStartTransactionRequest start = new RemoteStartTransactionRequest("TAG2").withConnectorId(1);
        assertEquals(RemoteStartStopStatus.ACCEPTED, bench.call(start).status());
        assertEquals(7, bench.received(StartTransactionRequest.class).get(0).reservationId());
    }

    @Test
    void aStationWithoutRoomForItsMessagesStartsNothing() {
        StationBench small =
                new StationBench(1, false, builder -> builder.outbox(dev.ocpp4j.core.OutboxJournal.inMemory(), 3));
        small.station.start();
        small.call(new ChangeConfigurationRequest("AllowOfflineTxForUnknownId", "true"));
        small.cut();
        small.station.plugIn(1);
        small.station.presentTag(1, "TAG1");
        assertTrue(small.hardware.isEnergised(1));
        small.station.presentTag(1, "TAG1");
        small.station.unplug(1);
        small.station.plugIn(1);
        small.station.presentTag(1, "TAG1");
        assertTrue(!small.hardware.isEnergised(1), "two of three places are taken");
        small.received.clear();
        small.mend();
        assertEquals(1, small.received(StopTransactionRequest.class).size());
    }
}
