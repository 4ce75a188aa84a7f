package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.PASSWORD;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.EventTrigger;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringResult;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringRequest;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Monitors notice events, and the CSMS gets them (N07, N08). */
class EventsTest {
    private final Lab lab = new Lab().online();

    private static SetMonitoringData data(DeviceVariable<?> variable, Monitor type, int value, int severity) {
        return new SetMonitoringData(number(value), type, severity, variable.component(), variable.variable());
    }

    private static int set(Lab lab, SetMonitoringData data) {
        SetMonitoringResult result = lab.ask(new SetVariableMonitoringRequest(List.of(data)))
                .setMonitoringResult()
                .get(0);
        assertEquals(SetMonitoringStatus.ACCEPTED, result.status());
        return result.id();
    }

    private int set(SetMonitoringData data) {
        return set(lab, data);
    }

    private void speed(int rpm) {
        lab.model.set(SPEED, number(rpm));
    }

    /** The one event that the CSMS has got since the last time. */
    private EventData event() {
        List<EventData> events = lab.takeEvents();
        assertEquals(1, events.size(), events.toString());
        return events.get(0);
    }

    private void assertNoEvent() {
        assertEquals(List.of(), lab.takeEvents());
    }

    private void offlineQueuingSeverity(String severity) {
        lab.ask(new SetVariablesRequest(List.of(new SetVariableData(
                severity, new Component("MonitoringCtrlr"), new Variable("OfflineQueuingSeverity")))));
    }

    private void reconnect() {
        lab.connect();
        lab.online();
    }

    // ---- thresholds

    // N07.FR.06, N07.FR.07, N07.FR.16
    @Test
    void aValueAboveTheUpperThresholdIsAnEvent() {
        speed(300);
        int id = set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        speed(400);
        assertNoEvent();
        speed(401);
        NotifyEventRequest message = lab.notifications.get(0);
        assertEquals(0, message.seqNo());
        assertEquals(lab.time.now(), message.generatedAt());
        EventData event = event();
        assertEquals(EventTrigger.ALERTING, event.trigger());
        assertEquals(EventNotification.CUSTOM_MONITOR, event.eventNotificationType());
        assertEquals(id, event.variableMonitoringId());
        assertEquals(SPEED.component(), event.component());
        assertEquals(SPEED.variable(), event.variable());
        assertEquals("401", event.actualValue());
        assertEquals(lab.time.now(), event.timestamp());
        assertNull(event.cleared());
        assertNull(event.transactionId());
        speed(500);
        assertNoEvent();
    }

    // N07.FR.02
    @Test
    void theReturnToTheThresholdClears() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        speed(500);
        int first = event().eventId();
        speed(400);
        EventData event = event();
        assertEquals(true, event.cleared());
        assertEquals(EventTrigger.ALERTING, event.trigger());
        assertEquals("400", event.actualValue());
        assertTrue(event.eventId() != first);
        speed(399);
        assertNoEvent();
    }

    // N07.FR.17, N07.FR.02
    @Test
    void aValueBelowTheLowerThresholdIsAnEvent() {
        set(data(SPEED, Monitor.LOWER_THRESHOLD, 200, 4));
        speed(200);
        assertNoEvent();
        speed(199);
        assertEquals(EventTrigger.ALERTING, event().trigger());
        speed(200);
        assertEquals(true, event().cleared());
    }

    // N07.FR.16: also what is exceeded already; the reply comes first
    @Test
    void aThresholdThatIsExceededAlreadyIsAnEventAfterTheReply() {
        speed(500);
        lab.frames.clear();
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        assertEquals("500", event().actualValue());
        List<String> sent = lab.frames.stream()
                .filter(frame -> frame.startsWith("OUT TO_CSMS"))
                .toList();
        assertTrue(sent.get(0).contains("setMonitoringResult"), sent.get(0));
        assertTrue(sent.get(1).contains("NotifyEvent"), sent.get(1));
    }

    // N07.FR.11
    @Test
    void anotherThresholdIsCheckedAtOnce() {
        speed(450);
        int id = set(data(SPEED, Monitor.UPPER_THRESHOLD, 500, 4));
        assertNoEvent();
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4).withId(id));
        assertNull(event().cleared());
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 420, 4).withId(id));
        assertNull(event().cleared(), "the new threshold is exceeded, too");
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 460, 4).withId(id));
        assertEquals(true, event().cleared());
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 470, 4).withId(id));
        assertNoEvent();
    }

    // N07.FR.12
    @Test
    void theRemovalOfAThresholdClearsNothing() {
        int id = set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        speed(500);
        event();
        lab.ask(new ClearVariableMonitoringRequest(List.of(id)));
        speed(300);
        assertNoEvent();
    }

    // ---- differences

    // N07.FR.18
    @Test
    void aNumberHasToChangeByMoreThanTheDifference() {
        speed(300);
        set(data(SPEED, Monitor.DELTA, 10, 4));
        speed(310);
        speed(290);
        assertNoEvent();
        speed(311);
        assertEquals(EventTrigger.DELTA, event().trigger());
        speed(301);
        assertNoEvent();
        speed(300);
        assertEquals("300", event().actualValue());
    }

    // TC_N_61_CS
    @Test
    void whatTheCsmsSetsIsWatchedToo() {
        set(data(INTERVAL, Monitor.DELTA, 1, 4));
        lab.set(INTERVAL, "61");
        assertNoEvent();
        lab.set(INTERVAL, "62");
        assertEquals("62", event().actualValue());
    }

    // N07.FR.19
    @Test
    void whatIsNoNumberHasToChangeAtAll() {
        set(data(STATE, Monitor.DELTA, 100, 8));
        lab.model.set(STATE, "Available");
        assertNoEvent();
        lab.model.set(STATE, "Occupied");
        EventData event = event();
        assertEquals(EventTrigger.DELTA, event.trigger());
        assertEquals("Occupied", event.actualValue());
        assertNull(event.cleared());
        lab.model.set(STATE, "Available");
        assertEquals("Available", event().actualValue());
    }

    @Test
    void theFirstValueIsNoChange() {
        set(data(SPEED, Monitor.DELTA, 10, 4));
        speed(300);
        assertNoEvent();
        speed(320);
        event();
    }

    // N07.FR.10
    @Test
    void theEventOfAWriteOnlyVariableHasNoValue() {
        lab.set(PASSWORD, "secret");
        set(data(PASSWORD, Monitor.DELTA, 1, 4));
        lab.set(PASSWORD, "geheim");
        assertEquals("", event().actualValue());
    }

    // ---- intervals

    // N08.FR.04, N08.FR.05, N08.FR.06
    @Test
    void anIntervalCountsFromWhenItWasSet() {
        speed(300);
        lab.wait(7);
        int id = set(data(SPEED, Monitor.PERIODIC, 10, 8));
        lab.wait(9);
        assertNoEvent();
        lab.wait(1);
        assertEquals(0, lab.notifications.get(0).seqNo());
        EventData event = event();
        assertEquals(EventTrigger.PERIODIC, event.trigger());
        assertEquals(id, event.variableMonitoringId());
        assertEquals("300", event.actualValue());
        lab.wait(30);
        assertEquals(3, lab.takeEvents().size());
        lab.ask(new ClearVariableMonitoringRequest(List.of(id)));
        lab.wait(30);
        assertNoEvent();
        assertEquals(0, lab.time.size(), "no timer is left");
    }

    // N08.FR.07
    @Test
    void anAlignedIntervalCountsByTheClock() {
        lab.wait(100);
        set(data(STATE, Monitor.PERIODIC_CLOCK_ALIGNED, 900, 8));
        lab.wait(2 * 3600 - 100);
        List<EventData> events = lab.takeEvents();
        assertEquals(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(900L * i))
                        .toList(),
                events.stream().map(EventData::timestamp).toList());
        assertTrue(events.stream().allMatch(event -> event.trigger() == EventTrigger.PERIODIC));
    }

    @Test
    void anAlignedIntervalBeginsAnewAtMidnight() {
        set(data(STATE, Monitor.PERIODIC_CLOCK_ALIGNED, 7 * 3600, 8));
        lab.time.advance(Duration.ofHours(32));
        assertEquals(
                List.of(7, 14, 21, 24, 31),
                lab.takeEvents().stream()
                        .map(event -> (int) Duration.between(Instant.parse("2026-01-01T00:00:00Z"), event.timestamp())
                                .toHours())
                        .toList());
    }

    @Test
    void aReplacedIntervalCountsAnew() {
        int id = set(data(SPEED, Monitor.PERIODIC, 10, 8));
        lab.wait(5);
        set(data(SPEED, Monitor.PERIODIC, 20, 8).withId(id));
        lab.wait(19);
        assertNoEvent();
        lab.wait(1);
        event();
    }

    // ---- who is heard

    // N05.FR.03, N07.FR.15
    @Test
    void theLevelKeepsTheLessSevereQuiet() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5));
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 450, 4));
        set(data(SPEED, Monitor.PERIODIC, 10, 5));
        lab.ask(new SetMonitoringLevelRequest(4));
        speed(500);
        lab.wait(10);
        assertEquals("500", event().actualValue());
        speed(300);
        assertEquals(true, event().cleared());
    }

    @Test
    void aLevelThatHearsMoreTellsWhatHoldsNow() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5));
        lab.ask(new SetMonitoringLevelRequest(4));
        speed(500);
        assertNoEvent();
        lab.ask(new SetMonitoringLevelRequest(5));
        assertEquals("500", event().actualValue());
    }

    // Section 2.11.1
    @Test
    void monitoringCanBeDisabled() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5));
        Component own = new Component("MonitoringCtrlr");
        lab.ask(new SetVariablesRequest(List.of(new SetVariableData("false", own, new Variable("Enabled")))));
        speed(500);
        assertNoEvent();
        lab.ask(new SetVariablesRequest(List.of(new SetVariableData("true", own, new Variable("Enabled")))));
        assertEquals("500", event().actualValue());
    }

    // Section 2.42
    @Test
    void aMonitorOfTransactionsIsActiveDuringATransactionThere() {
        set(data(STATE, Monitor.DELTA, 1, 5).withTransaction(true));
        lab.model.set(STATE, "Occupied");
        lab.model.transactionStarted(2, "tx2");
        assertNoEvent();
        lab.model.transactionStarted(1, "tx1");
        assertEquals("tx1", event().transactionId());
        lab.model.set(STATE, "Faulted");
        assertEquals("tx1", event().transactionId());
        lab.model.transactionEnded(1);
        lab.model.set(STATE, "Available");
        assertNoEvent();
    }

    @Test
    void aComponentOfTheStationHasToDoWithEachTransaction() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5).withTransaction(true));
        speed(500);
        assertNoEvent();
        lab.model.transactionStarted(2, "tx2");
        assertNull(event().transactionId());
    }

    // N03.FR.05
    @Test
    void monitorsThatTheBaseRemovesAreQuiet() {
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5));
        set(data(SPEED, Monitor.PERIODIC, 10, 5));
        lab.ask(new SetMonitoringBaseRequest(MonitoringBase.HARD_WIRED_ONLY));
        speed(500);
        lab.wait(20);
        assertNoEvent();
    }

    // Section 3.31
    @Test
    void anEventSaysWhoSetTheMonitor() {
        Lab other = new Lab(builder -> builder.monitor(BuiltInMonitor.hardWired(STATE, Monitor.DELTA, number(1), 4))
                        .monitor(BuiltInMonitor.preconfigured(STATE, Monitor.DELTA, number(1), 5)))
                .online();
        set(other, data(STATE, Monitor.DELTA, 1, 6));
        other.model.set(STATE, "Occupied");
        assertEquals(
                List.of(
                        EventNotification.HARD_WIRED_MONITOR,
                        EventNotification.PRECONFIGURED_MONITOR,
                        EventNotification.CUSTOM_MONITOR),
                other.takeEvents().stream()
                        .map(EventData::eventNotificationType)
                        .toList());
    }

    // ---- offline

    // N07.FR.04, N08.FR.03
    @Test
    void severeEventsWaitUntilTheStationIsOnline() {
        offlineQueuingSeverity("4");
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        set(data(SPEED, Monitor.PERIODIC, 10, 4));
        lab.link.cut();
        Instant when = lab.time.now();
        speed(500);
        lab.wait(10);
        speed(300);
        assertNoEvent();
        reconnect();
        List<EventData> events = lab.takeEvents();
        assertEquals(
                List.of("500", "500", "300"),
                events.stream().map(EventData::actualValue).toList());
        assertEquals(when, events.get(0).timestamp());
        assertEquals(true, events.get(2).cleared());
    }

    // N07.FR.04 and the remark of N07: what does not wait is looked at again
    @Test
    void otherEventsTellWhatHoldsWhenTheStationIsOnline() {
        offlineQueuingSeverity("4");
        set(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5));
        set(data(STATE, Monitor.DELTA, 1, 5));
        set(data(SPEED, Monitor.PERIODIC, 10, 5));
        lab.link.cut();
        speed(500);
        lab.model.set(STATE, "Occupied");
        lab.model.set(STATE, "Available");
        lab.wait(60);
        reconnect();
        assertEquals("500", event().actualValue());
        lab.link.cut();
        speed(300);
        speed(600);
        reconnect();
        assertNoEvent();
    }

    @Test
    void withoutAQueuingSeverityNothingWaits() {
        set(data(STATE, Monitor.DELTA, 1, 0));
        lab.link.cut();
        lab.model.set(STATE, "Occupied");
        lab.model.set(STATE, "Available");
        reconnect();
        assertNoEvent();
    }

    @Test
    void anEventThatWasNotAnsweredIsSentAgain() {
        set(data(STATE, Monitor.DELTA, 1, 5));
        lab.holdEvents = true;
        lab.model.set(STATE, "Occupied");
        int id = event().eventId();
        lab.link.cut();
        lab.holdEvents = false;
        reconnect();
        assertEquals(id, event().eventId());
        lab.model.set(STATE, "Faulted");
        assertEquals("Faulted", event().actualValue());
    }

    @Test
    void eventsGoOneMessageAfterAnotherAndTogetherWhenTheyWait() {
        set(data(SPEED, Monitor.DELTA, 0, 5));
        speed(1);
        lab.holdEvents = true;
        for (int rpm = 2; rpm <= 5; rpm++) {
            speed(rpm);
        }
        assertEquals(1, lab.notifications.size());
        lab.heldEvents.get(0).complete(new NotifyEventResponse());
        assertEquals(2, lab.notifications.size());
        assertEquals(3, lab.notifications.get(1).eventData().size());
        assertEquals(0, lab.notifications.get(1).seqNo());
    }

    @Test
    void anEventThatIsNotAnsweredInTimeGoesWithTheNext() {
        set(data(STATE, Monitor.DELTA, 1, 5));
        lab.holdEvents = true;
        lab.model.set(STATE, "Occupied");
        event();
        lab.wait(30);
        lab.model.set(STATE, "Faulted");
        assertEquals(
                List.of("Occupied", "Faulted"),
                lab.takeEvents().stream().map(EventData::actualValue).toList());
    }

    @Test
    void anEventThatIsNotAnsweredInTimeIsSentAgainAfterAMinute() {
        set(data(STATE, Monitor.DELTA, 1, 5));
        lab.holdEvents = true;
        lab.model.set(STATE, "Occupied");
        int id = event().eventId();
        lab.holdEvents = false;
        lab.wait(30 + 59);
        assertNoEvent();
        lab.wait(1);
        assertEquals(id, event().eventId());
        lab.wait(1000);
        assertNoEvent();
    }

    @Test
    void theOldestEventIsGivenUpWhenTooManyWait() {
        offlineQueuingSeverity("9");
        set(data(SPEED, Monitor.DELTA, 0, 5));
        lab.link.cut();
        for (int rpm = 0; rpm <= Events.MAX_WAITING + 1; rpm++) {
            speed(rpm);
        }
        reconnect();
        List<EventData> events = lab.takeEvents();
        assertEquals(Events.MAX_WAITING, events.size());
        assertEquals("2", events.get(0).actualValue());
    }

    // ---- what the station adds

    // Section 3.32
    @Test
    void theStationTellsOfEventsThatNoMonitorNoticed() {
        int first = lab.model.notifyEvent(STATE, 3, event -> event.withTechCode("E7"));
        int second = lab.model.notifyEvent(STATE, 3, event -> event.withCause(first)); // N07.FR.05
        List<EventData> events = lab.takeEvents();
        assertEquals(EventNotification.HARD_WIRED_NOTIFICATION, events.get(0).eventNotificationType());
        assertEquals(EventTrigger.ALERTING, events.get(0).trigger());
        assertNull(events.get(0).variableMonitoringId());
        assertEquals("E7", events.get(0).techCode());
        assertEquals("Available", events.get(0).actualValue());
        assertEquals(first, events.get(0).eventId());
        assertEquals(second, events.get(1).eventId());
        assertEquals(first, events.get(1).cause());
    }

    @Test
    void aNotificationWaitsOnlyWhenItIsSevere() {
        offlineQueuingSeverity("4");
        lab.link.cut();
        lab.model.notifyEvent(STATE, 5, event -> event);
        int severe = lab.model.notifyEvent(STATE, 4, event -> event);
        reconnect();
        assertEquals(severe, event().eventId());
    }

    @Test
    void theStationAddsWhatItKnowsToEachEvent() {
        Lab other = new Lab(builder -> builder.eventDetails(event -> event.withTechInfo("at " + event.actualValue()))
                        .monitor(BuiltInMonitor.hardWired(STATE, Monitor.DELTA, BigDecimal.ONE, 4)))
                .online();
        other.model.set(STATE, "Occupied");
        assertEquals("at Occupied", other.takeEvents().get(0).techInfo());
    }

    @Test
    void anEventThatBreaksARuleDoesNotStopOthers() {
        lab.model.notifyEvent(STATE, 3, event -> event.withTechCode("x".repeat(51)));
        int good = lab.model.notifyEvent(STATE, 3, event -> event);
        assertEquals(good, event().eventId());
    }

    @Test
    void onlyTheSessionOfAStationTakesEvents() {
        assertThrows(IllegalArgumentException.class, () -> lab.model.online(lab.link.csms()));
    }
}
