package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.PASSWORD;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.diagnostics.ClearMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringResult;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What survives a reboot, and what happens when it cannot be saved. */
class PersistenceTest {
    private final MemoryStore store = new MemoryStore();
    private Lab lab = boot(builder -> builder);

    /** The station after a reboot, perhaps with other firmware. */
    private Lab boot(Lab.Setup firmware) {
        return new Lab(builder -> firmware.apply(builder).store(store));
    }

    private SetMonitoringResult set(DeviceVariable<?> variable, Monitor type, int value, int severity) {
        SetMonitoringData data =
                new SetMonitoringData(number(value), type, severity, variable.component(), variable.variable());
        return lab.ask(new SetVariableMonitoringRequest(List.of(data)))
                .setMonitoringResult()
                .get(0);
    }

    private List<VariableMonitoring> monitors() {
        lab.monitoringReports.clear();
        lab.ask(new GetMonitoringReportRequest(1));
        return lab.monitoringReports.stream()
                .flatMap(part -> part.monitor().stream())
                .flatMap(data -> data.variableMonitoring().stream())
                .toList();
    }

    // ---- values

    @Test
    void whatTheCsmsSetsIsThereAfterTheReboot() {
        lab.set(INTERVAL, "300");
        lab.set(SPEED, Attribute.TARGET, "400.5");
        lab.set(PASSWORD, "secret");
        lab = boot(builder -> builder);
        assertEquals(Optional.of(300), lab.model.value(INTERVAL));
        assertEquals(
                Optional.of("400.5"), lab.model.value(SPEED, Attribute.TARGET).map(Object::toString));
        assertEquals(Optional.of("secret"), lab.model.value(PASSWORD));
    }

    @Test
    void whatTheStationMeasuresIsNotSavedUnlessItSaysSo() {
        DeviceVariable<Integer> counter = new DeviceVariable<>(
                        new Component("Counter"), new Variable("Count"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withPersistence();
        lab = boot(builder -> builder.add(counter));
        lab.model.set(STATE, "Occupied");
        lab.model.set(counter, 5);
        lab = boot(builder -> builder.add(counter));
        assertEquals(Optional.of("Available"), lab.model.value(STATE));
        assertEquals(Optional.of(5), lab.model.value(counter));
    }

    @Test
    void aValueIsSavedBeforeTheReply() {
        lab.frames.clear();
        lab.set(INTERVAL, "300");
        assertEquals(List.of("ClockCtrlr.Interval ACTUAL = 300"), store.log);
    }

    // The default of the next firmware may be another one
    @Test
    void aValueThatTheCsmsSetsToTheDefaultIsSavedToo() {
        lab.set(INTERVAL, "60");
        assertEquals(List.of("ClockCtrlr.Interval ACTUAL = 60"), store.log);
    }

    // B05.FR.09
    @Test
    void aValueThatCannotBeSavedIsRejected() {
        store.broken = true;
        SetVariableResult result = lab.set(INTERVAL, "300");
        assertEquals(SetVariableStatus.REJECTED, result.attributeStatus());
        assertEquals(
                ReasonCode.INTERNAL_ERROR.wireName(),
                result.attributeStatusInfo().reasonCode());
        assertEquals(Optional.of(60), lab.model.value(INTERVAL));
        assertThrows(IllegalStateException.class, () -> lab.model.set(INTERVAL, 300));
        assertEquals(Optional.of(60), lab.model.value(INTERVAL));
        store.broken = false;
        assertEquals(SetVariableStatus.ACCEPTED, lab.set(INTERVAL, "300").attributeStatus());
    }

    @Test
    void aSavedValueThatNoLongerFitsIsIgnored() {
        lab.set(INTERVAL, "300");
        DeviceVariable<Integer> narrower = new DeviceVariable<>(
                        INTERVAL.component(), INTERVAL.variable(), VariableType.integer(1, 100), Mutability.READ_WRITE)
                .withValue(50);
        DeviceModel next =
                DeviceModel.builder(lab.config).add(narrower).store(store).build();
        assertEquals(Optional.of(50), next.value(narrower));
    }

    // ---- monitors

    // N07.FR.13
    @Test
    void monitorsAreThereAfterTheReboot() {
        int id = set(SPEED, Monitor.UPPER_THRESHOLD, 400, 4).id();
        lab.ask(new SetMonitoringLevelRequest(6));
        lab = boot(builder -> builder);
        assertEquals(List.of(new VariableMonitoring(id, false, number(400), Monitor.UPPER_THRESHOLD, 4)), monitors());
        assertEquals(
                Optional.of(6),
                lab.model
                        .variable(new Component("MonitoringCtrlr"), new Variable("ActiveMonitoringLevel"))
                        .flatMap(variable -> lab.model.value(variable)));
    }

    // N07.FR.14
    @Test
    void theReturnToNormalIsReportedAfterTheReboot() {
        set(SPEED, Monitor.UPPER_THRESHOLD, 400, 4);
        lab.online();
        lab.model.set(SPEED, number(500));
        int told = lab.takeEvents().size();
        assertEquals(1, told);
        lab = boot(builder -> builder).online();
        assertEquals(List.of(), lab.takeEvents());
        lab.model.set(SPEED, number(300));
        List<EventData> events = lab.takeEvents();
        assertEquals(1, events.size());
        assertEquals(true, events.get(0).cleared());
    }

    @Test
    void whatIsStillExceededAfterTheRebootIsNotReportedAgain() {
        set(SPEED, Monitor.UPPER_THRESHOLD, 400, 4);
        lab.online();
        lab.model.set(SPEED, number(500));
        lab = boot(builder -> builder).online();
        lab.model.set(SPEED, number(510));
        assertEquals(List.of(), lab.takeEvents());
    }

    // Part 1 section 4.4: a reboot begins a new count
    @Test
    void aDifferenceIsCountedFromTheReboot() {
        set(SPEED, Monitor.DELTA, 10, 4);
        lab.online();
        lab.model.set(SPEED, number(300));
        lab = boot(builder -> builder).online();
        lab.model.set(SPEED, number(500));
        assertEquals(List.of(), lab.takeEvents());
        lab.model.set(SPEED, number(520));
        assertEquals(1, lab.takeEvents().size());
    }

    @Test
    void builtInMonitorsStayAsTheCsmsChose() {
        Lab.Setup firmware = builder -> builder.monitor(BuiltInMonitor.hardWired(SPEED, Monitor.DELTA, number(1), 1))
                .monitor(BuiltInMonitor.preconfigured(STATE, Monitor.DELTA, number(1), 2))
                .monitor(BuiltInMonitor.preconfigured(STATE, Monitor.DELTA, number(1), 3));
        lab = boot(firmware);
        lab.ask(new ClearVariableMonitoringRequest(List.of(2)));
        SetMonitoringData data =
                new SetMonitoringData(number(1), Monitor.DELTA, 7, STATE.component(), STATE.variable());
        lab.ask(new SetVariableMonitoringRequest(List.of(data.withId(3))));
        lab = boot(firmware);
        assertEquals(
                List.of(1, 7),
                monitors().stream().map(VariableMonitoring::severity).toList());
        lab.ask(new SetMonitoringBaseRequest(MonitoringBase.FACTORY_DEFAULT));
        assertEquals(
                List.of(1, 2, 3),
                monitors().stream().map(VariableMonitoring::severity).toList());
        lab.ask(new SetMonitoringBaseRequest(MonitoringBase.HARD_WIRED_ONLY));
        lab = boot(firmware);
        assertEquals(
                List.of(1),
                monitors().stream().map(VariableMonitoring::severity).toList());
    }

    // N04 remark, N04.FR.19
    @Test
    void newFirmwareKeepsTheMonitorsThatItCan() {
        DeviceVariable<Integer> old = new DeviceVariable<>(
                        new Component("Old"), new Variable("Value"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withMonitoring();
        lab = boot(builder -> builder.add(old));
        assertEquals(1, set(SPEED, Monitor.DELTA, 10, 4).id());
        assertEquals(2, set(old, Monitor.DELTA, 10, 4).id());
        lab = boot(builder -> builder.monitor(BuiltInMonitor.hardWired(STATE, Monitor.DELTA, number(1), 1)));
        assertEquals(
                List.of(1, 4),
                monitors().stream().map(VariableMonitoring::severity).toList());
        assertEquals(
                List.of(1, 2), monitors().stream().map(VariableMonitoring::id).toList());
    }

    @Test
    void monitorsThatCannotBeSavedAreRejected() {
        int id = set(SPEED, Monitor.DELTA, 10, 4).id();
        List<VariableMonitoring> before = monitors();
        store.broken = true;
        assertEquals(
                SetMonitoringStatus.REJECTED, set(SPEED, Monitor.DELTA, 10, 5).status());
        assertEquals(
                ClearMonitoringStatus.REJECTED,
                lab.ask(new ClearVariableMonitoringRequest(List.of(id)))
                        .clearMonitoringResult()
                        .get(0)
                        .status());
        assertEquals(
                GenericDeviceModelStatus.REJECTED,
                lab.ask(new SetMonitoringBaseRequest(MonitoringBase.HARD_WIRED_ONLY))
                        .status());
        assertEquals(
                GenericStatus.REJECTED,
                lab.ask(new SetMonitoringLevelRequest(1)).status());
        assertEquals(before, monitors());
    }

    // N07.FR.11, N07.FR.14: also when nobody hears it meanwhile
    @Test
    void anotherThresholdClearsAfterTheRebootWhatTheOldOneTold() {
        int id = set(SPEED, Monitor.UPPER_THRESHOLD, 400, 4).id();
        lab.online();
        lab.model.set(SPEED, number(500));
        lab.ask(new SetMonitoringLevelRequest(3));
        SetMonitoringData data =
                new SetMonitoringData(number(600), Monitor.UPPER_THRESHOLD, 4, SPEED.component(), SPEED.variable());
        lab.ask(new SetVariableMonitoringRequest(List.of(data.withId(id))));
        assertEquals(1, lab.takeEvents().size());
        lab = boot(builder -> builder).online();
        lab.model.set(SPEED, number(500));
        assertEquals(List.of(), lab.takeEvents());
        lab.ask(new SetMonitoringLevelRequest(4));
        List<EventData> events = lab.takeEvents();
        assertEquals(1, events.size());
        assertEquals(true, events.get(0).cleared());
    }

    @Test
    void eventsGoOnWhenTheStateOfTheirMonitorsCannotBeSaved() {
        set(SPEED, Monitor.UPPER_THRESHOLD, 400, 4);
        lab.online();
        store.broken = true;
        lab.model.set(SPEED, number(500));
        assertEquals(1, lab.takeEvents().size());
    }
}
