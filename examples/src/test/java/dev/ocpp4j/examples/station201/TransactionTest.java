package dev.ocpp4j.examples.station201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionRequest;
import dev.ocpp4j.v201.transactions.GetTransactionStatusRequest;
import dev.ocpp4j.v201.transactions.GetTransactionStatusResponse;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TransactionEvent;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transactions from the plug or the card to the end (blocks C, E, F, J). */
class TransactionTest {
    private static final IdToken TAG1 = new IdToken("TAG1", IdTokenEnum.ISO14443);
    private final Station201Bench bench = Station201Bench.booted(2);

    @AfterEach
    void everyFrameIsValid() {
        bench.close();
    }

    private static List<ReadingContext> contexts(TransactionEventRequest event) {
        return event.meterValue().stream()
                .map(value -> value.sampledValue().get(0).context())
                .toList();
    }

    private void charge() {
        bench.station.plugIn(1, 1);
        bench.station.presentTag(1, "TAG1");
    }

    private void assertContinuous() {
        List<Integer> numbers =
                bench.events().stream().map(TransactionEventRequest::seqNo).toList();
        assertEquals(IntStream.range(0, numbers.size()).boxed().toList(), numbers);
    }

    // E02.FR.05, E02.FR.13, E02.FR.20, E07.FR.02, section 1.3.2.1
    @Test
    void aCableFirstSessionTellsItsWholeStory() {
        charge();
        bench.station.presentTag(1, "tag1");
        bench.station.unplug(1);
        assertEquals(
                List.of(
                        "STARTED CABLE_PLUGGED_IN EV_CONNECTED",
                        "UPDATED AUTHORIZED EV_CONNECTED",
                        "UPDATED CHARGING_STATE_CHANGED CHARGING",
                        "ENDED STOP_AUTHORIZED EV_CONNECTED"),
                bench.story());
        assertContinuous();
        assertEquals(List.of(ConnectorStatus.OCCUPIED, ConnectorStatus.AVAILABLE), bench.statuses(1, 1));
        assertEquals(Reason.LOCAL, bench.last().transactionInfo().stoppedReason());
        assertEquals("tag1", bench.last().idToken().idToken());
        assertEquals(1, bench.received(AuthorizeRequest.class).size(), "the same token stops without asking");
    }

    // E01.FR.16, E03.FR.01: told once
    @Test
    void theEvseAndTheTokenAreToldOnce() {
        bench.station.presentTag(1, "TAG1");
        bench.station.plugIn(1, 1);
        List<TransactionEventRequest> events = bench.events();
        assertEquals(
                List.of(
                        "STARTED AUTHORIZED IDLE",
                        "UPDATED CABLE_PLUGGED_IN EV_CONNECTED",
                        "UPDATED CHARGING_STATE_CHANGED CHARGING"),
                bench.story());
        assertEquals(new EVSE(1), events.get(0).evse());
        assertEquals(TAG1, events.get(0).idToken());
        assertEquals(new EVSE(1).withConnectorId(1), events.get(1).evse());
        assertNull(events.get(1).idToken());
        assertNull(events.get(2).evse());
        assertEquals(3, events.get(2).numberOfPhasesUsed());
    }

    // E03.FR.05
    @Test
    void aCardWithoutACableTimesOut() {
        bench.station.presentTag(1, "TAG1");
        bench.pass(60);
        assertEquals(TransactionEvent.ENDED, bench.last().eventType());
        assertEquals(TriggerReason.EV_CONNECT_TIMEOUT, bench.last().triggerReason());
        assertEquals(Reason.TIMEOUT, bench.last().transactionInfo().stoppedReason());
    }

    // E01.FR.09, J02.FR.11, E06.FR.11
    @Test
    void meterValuesAreToldAtBeginIntervalAndEnd() {
        assertEquals(SetVariableStatus.ACCEPTED, bench.set("SampledDataCtrlr", "TxUpdatedInterval", "30"));
        assertEquals(SetVariableStatus.ACCEPTED, bench.set("SampledDataCtrlr", "TxEndedInterval", "60"));
        charge();
        bench.pass(60);
        bench.station.presentTag(1, "TAG1");
        assertEquals(
                List.of(ReadingContext.TRANSACTION_BEGIN),
                contexts(bench.events().get(0)));
        List<TransactionEventRequest> periodic = bench.events().stream()
                .filter(event -> event.triggerReason() == TriggerReason.METER_VALUE_PERIODIC)
                .toList();
        assertEquals(2, periodic.size());
        assertEquals(List.of(ReadingContext.SAMPLE_PERIODIC), contexts(periodic.get(0)));
        assertEquals(
                List.of(
                        ReadingContext.TRANSACTION_BEGIN,
                        ReadingContext.SAMPLE_PERIODIC,
                        ReadingContext.TRANSACTION_END),
                contexts(bench.last()));
        List<MeterValue> values = bench.last().meterValue();
        assertEquals("0", values.get(0).sampledValue().get(0).value().toString());
        assertEquals("183", values.get(2).sampledValue().get(0).value().toString(), "11 kW for 60 s");
    }

    @Test
    void aChangedIntervalCountsAtOnce() {
        charge();
        bench.set("SampledDataCtrlr", "TxUpdatedInterval", "10");
        bench.pass(10);
        assertEquals(TriggerReason.METER_VALUE_PERIODIC, bench.last().triggerReason());
        bench.set("SampledDataCtrlr", "TxUpdatedInterval", "0");
        int before = bench.events().size();
        bench.pass(290);
        assertEquals(before, bench.events().size());
    }

    // E02.FR.13, E01.FR.19
    @Test
    void aVehicleThatPausesSuspendsCharging() {
        charge();
        bench.station.vehicleReady(1, false);
        bench.station.vehicleReady(1, true);
        assertEquals(
                List.of("UPDATED CHARGING_STATE_CHANGED SUSPENDED_EV", "UPDATED CHARGING_STATE_CHANGED CHARGING"),
                bench.story().subList(3, 5));
    }

    // E06.FR.02, E09.FR.01
    @Test
    void unpluggingEndsATransaction() {
        charge();
        bench.station.unplug(1);
        assertEquals("ENDED EV_COMMUNICATION_LOST IDLE", bench.story().get(3));
        assertEquals(Reason.EV_DISCONNECTED, bench.last().transactionInfo().stoppedReason());
    }

    // E06.FR.03, F03.FR.02, F04.FR.03
    @Test
    void aTransactionCanOutliveItsAuthorization() {
        bench.set("TxCtrlr", "TxStopPoint", "EVConnected");
        charge();
        String id = bench.events().get(0).transactionInfo().transactionId();
        bench.call(new RequestStopTransactionRequest(id));
        bench.station.unplug(1);
        assertEquals(
                List.of("UPDATED REMOTE_STOP EV_CONNECTED", "ENDED EV_COMMUNICATION_LOST IDLE"),
                bench.story().subList(3, 5));
        assertEquals(Reason.REMOTE, bench.last().transactionInfo().stoppedReason());
    }

    // E01.FR.05
    @Test
    void aPowerPathStartsNothingBeforeItIsClosed() {
        bench.set("TxCtrlr", "TxStartPoint", "PowerPathClosed");
        bench.station.plugIn(1, 1);
        assertEquals(List.of(), bench.events());
        bench.station.presentTag(1, "TAG1");
        assertEquals(
                List.of("STARTED AUTHORIZED EV_CONNECTED", "UPDATED CHARGING_STATE_CHANGED CHARGING"), bench.story());
    }

    // E01.FR.06
    @Test
    void energyCanBeTheStart() {
        bench.set("TxCtrlr", "TxStartPoint", "EnergyTransfer");
        charge();
        assertEquals(List.of("STARTED CHARGING_STATE_CHANGED CHARGING"), bench.story());
        assertEquals(TAG1, bench.last().idToken());
    }

    @Test
    void onlyWhatIsMeantCanBeAStartPoint() {
        assertEquals(SetVariableStatus.REJECTED, bench.set("TxCtrlr", "TxStartPoint", "Moonrise"));
    }

    // E05.FR.10
    @Test
    void aTokenThatTheEventFindsInvalidEndsTheTransaction() {
        bench.tokensInEvents.put("TAG1", new IdTokenInfo(AuthorizationStatus.BLOCKED));
        charge();
        assertEquals(
                "ENDED DEAUTHORIZED SUSPENDED_EVSE",
                bench.story().get(bench.events().size() - 1));
        assertEquals(Reason.DE_AUTHORIZED, bench.last().transactionInfo().stoppedReason());
    }

    // E05.FR.02
    @Test
    void aTokenThatTheEventFindsInvalidCanSuspendInstead() {
        bench.set("TxCtrlr", "StopTxOnInvalidId", "false");
        bench.tokensInEvents.put("TAG1", new IdTokenInfo(AuthorizationStatus.BLOCKED));
        charge();
        assertTrue(bench.story().contains("UPDATED CHARGING_STATE_CHANGED SUSPENDED_EVSE"), bench.story()::toString);
        assertTrue(bench.events().stream().noneMatch(event -> event.eventType() == TransactionEvent.ENDED));
    }

    // C09.FR.03, C09.FR.11
    @Test
    void onlyACardOfTheSameGroupStopsAForeignTransaction() {
        IdToken group = new IdToken("FAMILY", IdTokenEnum.CENTRAL);
        IdTokenInfo family = new IdTokenInfo(AuthorizationStatus.ACCEPTED).withGroupIdToken(group);
        bench.tokens.put("TAG1", family);
        bench.tokens.put("TAG2", family);
        charge();
        bench.station.presentTag(1, "STRANGER");
        assertEquals(3, bench.events().size());
        bench.station.presentTag(1, "TAG2");
        assertEquals("ENDED STOP_AUTHORIZED EV_CONNECTED", bench.story().get(3));
        assertEquals("TAG2", bench.last().idToken().idToken());
    }

    // C16.FR.02, C16.FR.03
    @Test
    void aMasterPassStopsEverything() {
        bench.set("AuthCtrlr", "MasterPassGroupId", "MASTERS");
        bench.tokens.put(
                "MASTER",
                new IdTokenInfo(AuthorizationStatus.ACCEPTED)
                        .withGroupIdToken(new IdToken("MASTERS", IdTokenEnum.CENTRAL)));
        charge();
        bench.station.presentTag(2, "MASTER");
        assertEquals(Reason.MASTER_PASS, bench.last().transactionInfo().stoppedReason());
        assertEquals(4, bench.events().size(), "and starts nothing");
    }

    @Test
    void aTokenThatIsNotAcceptedStartsNothing() {
        bench.tokens.put("TAG1", new IdTokenInfo(AuthorizationStatus.INVALID));
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of(), bench.events());
    }

    // C01.FR.20
    @Test
    void aTokenForAnotherEvseStartsNothing() {
        bench.tokens.put("TAG1", new IdTokenInfo(AuthorizationStatus.ACCEPTED).withEvseId(List.of(2)));
        bench.station.presentTag(1, "TAG1");
        assertEquals(List.of(), bench.events());
        bench.station.presentTag(2, "TAG1");
        assertEquals(1, bench.events().size());
    }

    // E04.FR.01, E04.FR.02, E11.FR.02, E08.FR.07
    @Test
    void whatHappensOfflineIsToldLaterInOrder() {
        charge();
        bench.cut();
        bench.pass(120);
        bench.station.presentTag(1, "TAG1");
        bench.station.unplug(1);
        assertEquals(3, bench.events().size());
        bench.connect();
        bench.station.plugIn(1, 1);
        assertEquals(
                List.of(
                        "METER_VALUE_PERIODIC true",
                        "METER_VALUE_PERIODIC true",
                        "STOP_AUTHORIZED true",
                        "CABLE_PLUGGED_IN null"),
                bench.events().stream()
                        .skip(3)
                        .map(event -> event.triggerReason() + " " + event.offline())
                        .toList());
        List<Integer> numbers =
                bench.events().stream().map(TransactionEventRequest::seqNo).toList();
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 0), numbers);
        assertNotEquals(
                bench.events().get(0).transactionInfo().transactionId(),
                bench.last().transactionInfo().transactionId());
    }

    // E11.FR.07
    @Test
    void whatWasNotDeliveredBeforeTheConnectionBrokeIsOffline() {
        bench.eventsToFail = 1;
        bench.station.plugIn(1, 1);
        bench.cut();
        bench.pass(20);
        bench.connect();
        assertNull(bench.events().get(0).offline());
        assertEquals(true, bench.events().get(1).offline());
        assertEquals(0, bench.events().get(1).seqNo());
    }

    // E13.FR.02, E13.FR.03, E13.FR.04
    @Test
    void anEventThatIsNotTakenIsTriedAgainAndThenDropped() {
        bench.eventsToFail = 3;
        bench.station.plugIn(1, 1);
        bench.station.presentTag(1, "TAG1");
        assertEquals(1, bench.events().size());
        bench.pass(10);
        assertEquals(2, bench.events().size());
        bench.pass(20);
        assertEquals(
                List.of(0, 0, 0, 1, 2),
                bench.events().stream().map(TransactionEventRequest::seqNo).toList());
    }

    // F02.FR.01, F02.FR.21, F01.FR.19
    @Test
    void aRemoteStartIsToldWithItsId() {
        assertEquals(
                RequestStartStopStatus.ACCEPTED,
                bench.call(new RequestStartTransactionRequest(TAG1, 42).withEvseId(1))
                        .status());
        assertEquals("STARTED REMOTE_START IDLE", bench.story().get(0));
        assertEquals(42, bench.events().get(0).transactionInfo().remoteStartId());
        assertEquals(TAG1, bench.events().get(0).idToken());
        assertEquals(List.of(), bench.received(AuthorizeRequest.class));
        bench.station.plugIn(1, 1);
        assertNull(bench.last().transactionInfo().remoteStartId());
        assertEquals(
                RequestStartStopStatus.REJECTED, // F02.FR.26
                bench.call(new RequestStartTransactionRequest(TAG1, 43).withEvseId(1))
                        .status());
    }

    // F01.FR.01, F01.FR.13
    @Test
    void aRemoteStartCanBeAuthorizedFirst() {
        bench.set("AuthCtrlr", "AuthorizeRemoteStart", "true");
        bench.tokens.put("BAD", new IdTokenInfo(AuthorizationStatus.INVALID));
        bench.station.plugIn(1, 1);
        var refused = new RequestStartTransactionRequest(new IdToken("BAD", IdTokenEnum.ISO14443), 1).withEvseId(1);
        assertEquals("tx-1", bench.call(refused).transactionId());
        assertEquals(1, bench.events().size());
        bench.call(new RequestStartTransactionRequest(TAG1, 2).withEvseId(1));
        assertEquals(2, bench.received(AuthorizeRequest.class).size());
        assertEquals("UPDATED REMOTE_START EV_CONNECTED", bench.story().get(1));
        assertEquals(2, bench.events().get(1).transactionInfo().remoteStartId());
    }

    // C03.FR.01
    @Test
    void aCentralTokenIsNeverAuthorized() {
        bench.set("AuthCtrlr", "AuthorizeRemoteStart", "true");
        bench.call(new RequestStartTransactionRequest(new IdToken("app", IdTokenEnum.CENTRAL), 1).withEvseId(1));
        assertEquals(List.of(), bench.received(AuthorizeRequest.class));
        assertEquals(1, bench.events().size());
    }

    // F01.FR.20
    @Test
    void aRemoteStartWithoutAnEvseTakesTheOneWithAVehicle() {
        bench.set("TxCtrlr", "TxStartPoint", "Authorized");
        bench.station.plugIn(2, 1);
        bench.call(new RequestStartTransactionRequest(TAG1, 1));
        assertEquals(new EVSE(2).withConnectorId(1), bench.events().get(0).evse());
    }

    // F03.FR.03, F03.FR.07, F03.FR.08
    @Test
    void aRemoteStopEndsTheTransaction() {
        charge();
        assertEquals(
                RequestStartStopStatus.REJECTED,
                bench.call(new RequestStopTransactionRequest("nobody")).status());
        assertEquals(
                RequestStartStopStatus.ACCEPTED,
                bench.call(new RequestStopTransactionRequest("tx-1")).status());
        assertEquals("ENDED REMOTE_STOP EV_CONNECTED", bench.story().get(3));
        assertEquals(Reason.REMOTE, bench.last().transactionInfo().stoppedReason());
    }

    // E14
    @Test
    void theStateOfATransactionIsTold() {
        assertEquals(new GetTransactionStatusResponse(false), bench.call(new GetTransactionStatusRequest()));
        bench.eventsToFail = 1;
        charge();
        assertEquals(
                new GetTransactionStatusResponse(true).withOngoingIndicator(true),
                bench.call(new GetTransactionStatusRequest().withTransactionId("tx-1")));
        assertEquals(new GetTransactionStatusResponse(true), bench.call(new GetTransactionStatusRequest()));
        bench.pass(10);
        bench.station.unplug(1);
        assertEquals(
                new GetTransactionStatusResponse(false).withOngoingIndicator(false),
                bench.call(new GetTransactionStatusRequest().withTransactionId("tx-1")));
    }

    // E06.FR.16
    @Test
    void aFaultEndsTheTransactionAndIsAnEvent() {
        charge();
        bench.station.fault(1, "GroundFault", "water");
        assertEquals("ENDED ABNORMAL_CONDITION EV_CONNECTED", bench.story().get(3));
        assertEquals(Reason.GROUND_FAULT, bench.last().transactionInfo().stoppedReason());
        bench.station.clearFault(1);
        assertEquals(
                List.of(ConnectorStatus.OCCUPIED, ConnectorStatus.FAULTED, ConnectorStatus.OCCUPIED),
                bench.statuses(1, 1));
        var event = bench.received(dev.ocpp4j.v201.diagnostics.NotifyEventRequest.class)
                .get(0)
                .eventData()
                .get(0);
        assertEquals("GroundFault", event.techCode());
        assertEquals("true", event.actualValue());
    }

    // J01.FR.14, J01.FR.22
    @Test
    void theClockAsksForMeterValuesAsWell() {
        bench.set("AlignedDataCtrlr", "Interval", "900");
        charge();
        bench.pass(900);
        var idle = bench.only(dev.ocpp4j.v201.metervalues.MeterValuesRequest.class);
        assertEquals(2, idle.evseId());
        assertEquals(
                ReadingContext.SAMPLE_CLOCK,
                idle.meterValue().get(0).sampledValue().get(0).context());
        assertTrue(bench.triggers().contains(TriggerReason.METER_VALUE_CLOCK));
    }
}
