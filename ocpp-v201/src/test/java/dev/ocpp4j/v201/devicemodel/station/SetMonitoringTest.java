package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.ComponentVariable;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.diagnostics.ClearMonitoringResult;
import dev.ocpp4j.v201.diagnostics.ClearMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportResponse;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import dev.ocpp4j.v201.diagnostics.MonitoringCriterion;
import dev.ocpp4j.v201.diagnostics.MonitoringData;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelResponse;
import dev.ocpp4j.v201.diagnostics.SetMonitoringResult;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The CSMS sets, removes and asks for monitors (N02 to N06). */
class SetMonitoringTest {
    private static final DeviceVariable<Instant> CLOCK = new DeviceVariable<>(
                    StandardVariable.CLOCK_CTRLR_DATE_TIME, VariableType.DATE_TIME, Mutability.READ_ONLY)
            .withMonitoring();
    private static final DeviceVariable<Integer> HIDDEN = new DeviceVariable<>(
            new Component("Hidden"), new Variable("Value"), VariableType.INTEGER, Mutability.READ_ONLY);
    private static final DeviceVariable<Integer> ASKED = new DeviceVariable<>(
                    new Component("Asked"), new Variable("Value"), VariableType.INTEGER, Mutability.READ_ONLY)
            .withMonitoring()
            .withSource(() -> 3);

    /** The ids of the built-in monitors, in their order. */
    private static final int HARD_WIRED = 1;

    private static final int RECOMMENDED = 2;
    private static final int EXTRA = 3;

    private final Lab lab = new Lab(builder -> builder.add(CLOCK, HIDDEN, ASKED)
            .monitor(BuiltInMonitor.hardWired(HIDDEN, Monitor.DELTA, number(1), 4))
            .monitor(BuiltInMonitor.preconfigured(STATE, Monitor.DELTA, number(1), 8))
            .monitor(BuiltInMonitor.preconfigured(SPEED, Monitor.PERIODIC, number(60), 9)
                    .withoutFactoryDefault()));

    private static SetMonitoringData data(DeviceVariable<?> variable, Monitor type, int value, int severity) {
        return new SetMonitoringData(number(value), type, severity, variable.component(), variable.variable());
    }

    private SetMonitoringResult set(SetMonitoringData data) {
        SetMonitoringResult result = lab.ask(new SetVariableMonitoringRequest(List.of(data)))
                .setMonitoringResult()
                .get(0);
        // N04.FR.02
        assertEquals(data.component(), result.component());
        assertEquals(data.variable(), result.variable());
        assertEquals(data.type(), result.type());
        assertEquals(data.severity(), result.severity());
        return result;
    }

    private int accepted(SetMonitoringData data) {
        SetMonitoringResult result = set(data);
        assertEquals(SetMonitoringStatus.ACCEPTED, result.status());
        return result.id();
    }

    private void assertNotSet(SetMonitoringStatus status, SetMonitoringData data) {
        SetMonitoringResult result = set(data);
        assertEquals(status, result.status());
        assertNull(result.id());
    }

    private void assertRejected(ReasonCode reason, SetMonitoringData data) {
        assertNotSet(SetMonitoringStatus.REJECTED, data);
        assertEquals(reason.wireName(), set(data).statusInfo().reasonCode());
    }

    private void base(MonitoringBase base) {
        assertEquals(
                GenericDeviceModelStatus.ACCEPTED,
                lab.ask(new SetMonitoringBaseRequest(base)).status()); // N03.FR.01
    }

    private List<MonitoringData> report(GetMonitoringReportRequest request) {
        lab.monitoringReports.clear();
        GetMonitoringReportResponse response = lab.ask(request);
        if (response.status() == GenericDeviceModelStatus.EMPTY_RESULT_SET) {
            assertEquals(List.of(), lab.monitoringReports);
            return List.of();
        }
        assertEquals(GenericDeviceModelStatus.ACCEPTED, response.status());
        return lab.monitoringReports.stream()
                .flatMap(part -> part.monitor().stream())
                .toList();
    }

    private List<Integer> ids(GetMonitoringReportRequest request) {
        return report(request).stream()
                .flatMap(data -> data.variableMonitoring().stream())
                .map(VariableMonitoring::id)
                .sorted()
                .toList();
    }

    private List<Integer> ids() {
        return ids(new GetMonitoringReportRequest(5));
    }

    private ClearMonitoringStatus clear(int id) {
        return lab.ask(new ClearVariableMonitoringRequest(List.of(id)))
                .clearMonitoringResult()
                .get(0)
                .status();
    }

    // ---- N04

    // N04.FR.08, N04.FR.11
    @Test
    void aNewMonitorGetsAnIdOfItsOwn() {
        int first = accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        int second = accepted(data(SPEED, Monitor.LOWER_THRESHOLD, 100, 4));
        assertEquals(List.of(HARD_WIRED, RECOMMENDED, first, second), ids());
    }

    // N04.FR.01, N04.FR.03, N04.FR.04
    @Test
    void eachItemHasAResultInTheOrderOfTheRequest() {
        List<SetMonitoringResult> results = lab.ask(new SetVariableMonitoringRequest(List.of(
                        new SetMonitoringData(number(1), Monitor.DELTA, 5, new Component("Nothing"), STATE.variable()),
                        new SetMonitoringData(number(1), Monitor.DELTA, 5, STATE.component(), new Variable("Nothing")),
                        data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5),
                        data(SPEED, Monitor.UPPER_THRESHOLD, 2000, 6),
                        data(SPEED, Monitor.UPPER_THRESHOLD, 450, 7))))
                .setMonitoringResult();
        assertEquals(
                List.of(
                        SetMonitoringStatus.UNKNOWN_COMPONENT,
                        SetMonitoringStatus.UNKNOWN_VARIABLE,
                        SetMonitoringStatus.ACCEPTED,
                        SetMonitoringStatus.REJECTED,
                        SetMonitoringStatus.ACCEPTED),
                results.stream().map(SetMonitoringResult::status).toList());
    }

    // N04.FR.05; part 1 section 4.4
    @Test
    void aTypeThatTheVariableCannotHaveIsUnsupported() {
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(STATE, Monitor.UPPER_THRESHOLD, 1, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(STATE, Monitor.LOWER_THRESHOLD, 1, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(CLOCK, Monitor.PERIODIC, 10, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(CLOCK, Monitor.PERIODIC_CLOCK_ALIGNED, 10, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(HIDDEN, Monitor.DELTA, 1, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(ASKED, Monitor.DELTA, 1, 5));
        assertNotSet(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, data(ASKED, Monitor.UPPER_THRESHOLD, 1, 5));
        accepted(data(ASKED, Monitor.PERIODIC, 10, 5));
        accepted(data(CLOCK, Monitor.DELTA, 1, 5));
        accepted(data(STATE, Monitor.PERIODIC, 10, 5));
    }

    // N04.FR.06 as of errata 2.61
    @Test
    void aThresholdOutsideTheLimitsIsRejected() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.UPPER_THRESHOLD, 1001, 5));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.UPPER_THRESHOLD, -1, 5));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.LOWER_THRESHOLD, 1001, 5));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.LOWER_THRESHOLD, -1, 5));
        accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 1000, 5));
        accepted(data(SPEED, Monitor.LOWER_THRESHOLD, 0, 5));
    }

    // N04.FR.14
    @Test
    void aNegativeDifferenceIsRejected() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(STATE, Monitor.DELTA, -1, 5));
        accepted(data(SPEED, Monitor.DELTA, 0, 5));
    }

    @Test
    void anIntervalThatIsTooShortIsRejected() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.PERIODIC, 0, 5));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.PERIODIC_CLOCK_ALIGNED, -5, 5));
    }

    // Section 2.42
    @Test
    void aSeverityOutOfRangeIsRejected() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.DELTA, 1, 10));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, data(SPEED, Monitor.DELTA, 1, -1));
    }

    // N04.FR.07
    @Test
    void theStationRefusesMonitorsForItsSafety() {
        Lab careful = new Lab(builder -> builder.refuseMonitors(
                data -> data.severity() == 0 ? Optional.of(ReasonCode.UNSPECIFIED.statusInfo()) : Optional.empty()));
        SetMonitoringResult result = careful.ask(
                        new SetVariableMonitoringRequest(List.of(data(SPEED, Monitor.DELTA, 1, 0))))
                .setMonitoringResult()
                .get(0);
        assertEquals(SetMonitoringStatus.REJECTED, result.status());
        assertEquals(ReasonCode.UNSPECIFIED.wireName(), result.statusInfo().reasonCode());
    }

    // N04.FR.09
    @Test
    void moreItemsThanItemsPerMessageAreRefused() {
        assertEquals(
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                lab.errorOf(
                        new SetVariableMonitoringRequest(Collections.nCopies(51, data(SPEED, Monitor.DELTA, 1, 5)))));
    }

    // N04.FR.10
    @Test
    void oneOfTheSameTypeAndSeverityIsADuplicate() {
        int id = accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        assertNotSet(SetMonitoringStatus.DUPLICATE, data(SPEED, Monitor.UPPER_THRESHOLD, 450, 4));
        accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 450, 5));
        accepted(data(SPEED, Monitor.LOWER_THRESHOLD, 300, 4));
        assertNotSet(
                SetMonitoringStatus.DUPLICATE,
                data(SPEED, Monitor.UPPER_THRESHOLD, 400, 5).withId(id));
        assertEquals(id, accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 420, 4).withId(id)));
    }

    // N04.FR.12
    @Test
    void anIdReplacesAMonitor() {
        int id = accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        assertEquals(id, accepted(data(SPEED, Monitor.DELTA, 10, 6).withId(id).withTransaction(true)));
        VariableMonitoring setting = report(new GetMonitoringReportRequest(5)
                        .withComponentVariable(List.of(new ComponentVariable(SPEED.component()))))
                .get(0)
                .variableMonitoring()
                .get(0);
        assertEquals(new VariableMonitoring(id, true, number(10), Monitor.DELTA, 6), setting);
    }

    // N04.FR.13, N04.FR.16, N04.FR.18
    @Test
    void whatCannotBeReplacedIsRejected() {
        assertRejected(ReasonCode.NOT_FOUND, data(SPEED, Monitor.DELTA, 1, 5).withId(99));
        int id = accepted(data(SPEED, Monitor.DELTA, 1, 5));
        assertRejected(
                ReasonCode.INVALID_VALUE, data(INTERVAL, Monitor.DELTA, 1, 5).withId(id));
        assertRejected(ReasonCode.READ_ONLY, data(HIDDEN, Monitor.DELTA, 2, 5).withId(HARD_WIRED));
    }

    // ---- N03

    // N03.FR.03, N03.FR.04, N03.FR.05
    @Test
    void theBaseDecidesWhichMonitorsAreActive() {
        assertEquals(List.of(HARD_WIRED, RECOMMENDED), ids());
        int custom = accepted(data(SPEED, Monitor.DELTA, 1, 5));
        base(MonitoringBase.ALL);
        assertEquals(List.of(HARD_WIRED, RECOMMENDED, EXTRA, custom), ids());
        base(MonitoringBase.FACTORY_DEFAULT);
        assertEquals(List.of(HARD_WIRED, RECOMMENDED), ids());
        accepted(data(SPEED, Monitor.DELTA, 1, 5));
        base(MonitoringBase.HARD_WIRED_ONLY);
        assertEquals(List.of(HARD_WIRED), ids());
        assertEquals(
                Optional.of("HardWiredOnly"),
                lab.model
                        .variable(new Component("MonitoringCtrlr"), new Variable("ActiveMonitoringBase"))
                        .flatMap(variable -> lab.model.value(variable)));
    }

    // N04.FR.15, N03.FR.03, N03.FR.04
    @Test
    void aPreconfiguredMonitorThatWasReplacedComesBack() {
        base(MonitoringBase.ALL);
        assertEquals(RECOMMENDED, accepted(data(STATE, Monitor.DELTA, 1, 9).withId(RECOMMENDED)));
        base(MonitoringBase.ALL);
        assertEquals(9, severityOf(RECOMMENDED));
        base(MonitoringBase.FACTORY_DEFAULT);
        assertEquals(8, severityOf(RECOMMENDED));
    }

    private int severityOf(int id) {
        return report(new GetMonitoringReportRequest(5)).stream()
                .flatMap(data -> data.variableMonitoring().stream())
                .filter(monitoring -> monitoring.id() == id)
                .findFirst()
                .orElseThrow()
                .severity();
    }

    // ---- N05

    // N05.FR.01, N05.FR.02
    @Test
    void aLevelIsFrom0To9() {
        assertEquals(
                GenericStatus.ACCEPTED,
                lab.ask(new SetMonitoringLevelRequest(0)).status());
        for (int level : new int[] {-1, 10}) {
            SetMonitoringLevelResponse response = lab.ask(new SetMonitoringLevelRequest(level));
            assertEquals(GenericStatus.REJECTED, response.status());
            assertEquals(
                    ReasonCode.VALUE_OUT_OF_RANGE.wireName(),
                    response.statusInfo().reasonCode());
        }
        assertEquals(
                Optional.of(0),
                lab.model
                        .variable(new Component("MonitoringCtrlr"), new Variable("ActiveMonitoringLevel"))
                        .flatMap(variable -> lab.model.value(variable)));
    }

    // ---- N06

    // N06.FR.01, N06.FR.02, N06.FR.03, N06.FR.05
    @Test
    void eachIdHasAResult() {
        int custom = accepted(data(SPEED, Monitor.DELTA, 1, 5));
        List<ClearMonitoringResult> results = lab.ask(
                        new ClearVariableMonitoringRequest(List.of(custom, 99, HARD_WIRED, custom)))
                .clearMonitoringResult();
        assertEquals(
                List.of(custom, 99, HARD_WIRED, custom),
                results.stream().map(ClearMonitoringResult::id).toList());
        assertEquals(
                List.of(
                        ClearMonitoringStatus.ACCEPTED,
                        ClearMonitoringStatus.NOT_FOUND,
                        ClearMonitoringStatus.REJECTED,
                        ClearMonitoringStatus.NOT_FOUND),
                results.stream().map(ClearMonitoringResult::status).toList());
        assertFalse(ids().contains(custom));
    }

    @Test
    void aPreconfiguredMonitorThatWasRemovedComesBackWithTheBase() {
        assertEquals(ClearMonitoringStatus.ACCEPTED, clear(RECOMMENDED));
        assertEquals(List.of(HARD_WIRED), ids());
        base(MonitoringBase.ALL);
        assertEquals(List.of(HARD_WIRED, RECOMMENDED, EXTRA), ids());
    }

    // N06.FR.06
    @Test
    void moreIdsThanItemsPerMessageAreRefused() {
        assertEquals(
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                lab.errorOf(new ClearVariableMonitoringRequest(Collections.nCopies(51, 1))));
    }

    // ---- N02

    // N02.FR.05, N02.FR.06, N02.FR.12, N02.FR.13, N02.FR.14
    @Test
    void criteriaChooseMonitors() {
        int upper = accepted(data(SPEED, Monitor.UPPER_THRESHOLD, 400, 4));
        int lower = accepted(data(SPEED, Monitor.LOWER_THRESHOLD, 100, 4));
        int aligned = accepted(data(STATE, Monitor.PERIODIC_CLOCK_ALIGNED, 900, 4));
        int periodic = accepted(data(SPEED, Monitor.PERIODIC, 900, 4));
        GetMonitoringReportRequest request = new GetMonitoringReportRequest(5);
        assertEquals(
                List.of(upper, lower),
                ids(request.withMonitoringCriteria(List.of(MonitoringCriterion.THRESHOLD_MONITORING))));
        assertEquals(
                List.of(HARD_WIRED, RECOMMENDED),
                ids(request.withMonitoringCriteria(List.of(MonitoringCriterion.DELTA_MONITORING))));
        assertEquals(
                List.of(aligned, periodic),
                ids(request.withMonitoringCriteria(List.of(MonitoringCriterion.PERIODIC_MONITORING))));
        assertEquals(
                List.of(HARD_WIRED, RECOMMENDED, aligned, periodic),
                ids(request.withMonitoringCriteria(
                        List.of(MonitoringCriterion.PERIODIC_MONITORING, MonitoringCriterion.DELTA_MONITORING))));
        ComponentVariable evses = new ComponentVariable(new Component("EVSE")); // N02.FR.16, N02.FR.19
        assertEquals(
                List.of(aligned),
                ids(request.withComponentVariable(List.of(evses))
                        .withMonitoringCriteria(List.of(MonitoringCriterion.PERIODIC_MONITORING))));
    }

    // N02.FR.08, N02.FR.10, N02.FR.11
    @Test
    void filtersChooseVariables() {
        GetMonitoringReportRequest request = new GetMonitoringReportRequest(5);
        assertEquals(List.of(HARD_WIRED, RECOMMENDED), ids(request));
        assertEquals(
                List.of(RECOMMENDED),
                ids(request.withComponentVariable(
                        List.of(new ComponentVariable(STATE.component()).withVariable(STATE.variable())))));
        GetMonitoringReportResponse nothing =
                lab.ask(request.withComponentVariable(List.of(new ComponentVariable(SPEED.component()))));
        assertEquals(GenericDeviceModelStatus.EMPTY_RESULT_SET, nothing.status());
        assertEquals(ReasonCode.NOT_FOUND.wireName(), nothing.statusInfo().reasonCode());
    }

    // N02.FR.03, N02.FR.04, N02.FR.09
    @Test
    void theReportComesInParts() {
        DeviceVariable<Integer> limit = new DeviceVariable<>(
                        StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT,
                        VariableType.INTEGER,
                        Mutability.READ_ONLY)
                .withValue(1);
        Lab small = new Lab(builder -> builder.add(limit)
                .monitor(BuiltInMonitor.hardWired(STATE, Monitor.DELTA, number(1), 4))
                .monitor(BuiltInMonitor.hardWired(SPEED, Monitor.DELTA, number(1), 4))
                .monitor(BuiltInMonitor.hardWired(SPEED, Monitor.DELTA, number(2), 5)));
        small.ask(new GetMonitoringReportRequest(5));
        assertEquals(
                List.of(0, 1),
                small.monitoringReports.stream()
                        .map(NotifyMonitoringReportRequest::seqNo)
                        .toList());
        assertEquals(
                List.of(true, false),
                small.monitoringReports.stream()
                        .map(NotifyMonitoringReportRequest::tbc)
                        .toList());
        assertEquals(5, small.monitoringReports.get(1).requestId());
        assertEquals(
                2,
                small.monitoringReports
                        .get(1)
                        .monitor()
                        .get(0)
                        .variableMonitoring()
                        .size());
    }

    // N02.FR.07
    @Test
    void moreFiltersThanItemsPerMessageAreRefused() {
        assertEquals(
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                lab.errorOf(new GetMonitoringReportRequest(5)
                        .withComponentVariable(Collections.nCopies(51, new ComponentVariable(SPEED.component())))));
    }

    // ---- built-in monitors

    @Test
    void aBuiltInMonitorHasToBePossible() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BuiltInMonitor.hardWired(SPEED, Monitor.DELTA, BigDecimal.ONE, 10));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BuiltInMonitor(
                        SPEED, EventNotification.CUSTOM_MONITOR, Monitor.DELTA, BigDecimal.ONE, 5, false, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Lab(builder ->
                        builder.monitor(BuiltInMonitor.hardWired(STATE, Monitor.UPPER_THRESHOLD, BigDecimal.ONE, 5))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Lab(builder ->
                        builder.monitor(BuiltInMonitor.hardWired(HIDDEN, Monitor.DELTA, BigDecimal.ONE, 5))));
    }
}
