package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.PASSWORD;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariableResult;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.ReportBase;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The CSMS reads variables (B06). */
class GetVariablesTest {
    private static final DeviceVariable<Integer> PRIORITY = new DeviceVariable<>(
                    new Component("Module").withInstance("A"),
                    new Variable("Priority").withInstance("Night"),
                    VariableType.INTEGER,
                    Mutability.READ_ONLY)
            .withValue(3);

    private final Lab lab = new Lab(builder -> builder.add(PRIORITY));

    private GetVariableResult get(Component component, Variable variable, Attribute attribute) {
        GetVariableData data = new GetVariableData(component, variable).withAttributeType(attribute);
        List<GetVariableResult> results =
                lab.ask(new GetVariablesRequest(List.of(data))).getVariableResult();
        assertEquals(1, results.size());
        assertEquals(component, results.get(0).component()); // B06.FR.02
        assertEquals(variable, results.get(0).variable());
        return results.get(0);
    }

    private GetVariableResult get(DeviceVariable<?> variable, Attribute attribute) {
        return get(variable.component(), variable.variable(), attribute);
    }

    private static void assertUnknown(GetVariableStatus status, GetVariableResult result) {
        assertEquals(status, result.attributeStatus());
        assertNull(result.attributeValue());
    }

    // B06.FR.04, B06.FR.10, B06.FR.11
    @Test
    void aKnownValueIsTold() {
        GetVariableResult result = get(INTERVAL, null);
        assertEquals(GetVariableStatus.ACCEPTED, result.attributeStatus());
        assertEquals("60", result.attributeValue());
        assertEquals(Attribute.ACTUAL, result.attributeType());
        assertNull(result.attributeStatusInfo());
    }

    // B06.FR.03, B06.FR.13
    @Test
    void anAttributeWithoutAValueIsEmpty() {
        GetVariableResult result = get(SPEED, Attribute.TARGET);
        assertEquals(GetVariableStatus.ACCEPTED, result.attributeStatus());
        assertEquals("", result.attributeValue());
        assertEquals(Attribute.TARGET, result.attributeType());
    }

    // B06.FR.06, B06.FR.07, B06.FR.08
    @Test
    void whatIsUnknownHasNoValue() {
        assertUnknown(GetVariableStatus.UNKNOWN_COMPONENT, get(new Component("Nothing"), INTERVAL.variable(), null));
        assertUnknown(GetVariableStatus.UNKNOWN_VARIABLE, get(INTERVAL.component(), new Variable("Nothing"), null));
        assertUnknown(GetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE, get(INTERVAL, Attribute.MAX_SET));
    }

    // B06.FR.09
    @Test
    void aWriteOnlyValueIsNotTold() {
        lab.set(PASSWORD, "secret");
        GetVariableResult result = get(PASSWORD, null);
        assertEquals(GetVariableStatus.REJECTED, result.attributeStatus());
        assertEquals(
                ReasonCode.WRITE_ONLY.wireName(), result.attributeStatusInfo().reasonCode());
        assertNull(result.attributeValue());
    }

    // B06.FR.14, B06.FR.15
    @Test
    void anInstanceIsMeantExactlyAsItIsNamed() {
        assertEquals("3", get(PRIORITY, null).attributeValue());
        assertUnknown(GetVariableStatus.UNKNOWN_COMPONENT, get(new Component("Module"), PRIORITY.variable(), null));
        assertUnknown(GetVariableStatus.UNKNOWN_VARIABLE, get(PRIORITY.component(), new Variable("Priority"), null));
        assertUnknown(
                GetVariableStatus.UNKNOWN_VARIABLE,
                get(PRIORITY.component(), new Variable("Priority").withInstance(""), null));
        assertEquals(
                "60",
                get(INTERVAL.component().withInstance(""), INTERVAL.variable().withInstance(""), null)
                        .attributeValue());
        assertUnknown(
                GetVariableStatus.UNKNOWN_COMPONENT,
                get(new Component("EVSE").withEvse(new EVSE(2)), STATE.variable(), null));
        assertUnknown(GetVariableStatus.UNKNOWN_COMPONENT, get(new Component("EVSE"), STATE.variable(), null));
    }

    // B06.FR.01
    @Test
    void eachItemHasAResult() {
        GetVariableData one = new GetVariableData(INTERVAL.component(), INTERVAL.variable());
        GetVariableData other = new GetVariableData(STATE.component(), STATE.variable());
        List<GetVariableResult> results =
                lab.ask(new GetVariablesRequest(List.of(one, other, one))).getVariableResult();
        assertEquals(
                List.of("60", "Available", "60"),
                results.stream().map(GetVariableResult::attributeValue).toList());
    }

    // B06.FR.16
    @Test
    void moreItemsThanItemsPerMessageAreRefused() {
        GetVariableData data = new GetVariableData(INTERVAL.component(), INTERVAL.variable());
        assertEquals(
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                lab.errorOf(new GetVariablesRequest(Collections.nCopies(51, data))));
        assertEquals(
                50,
                lab.ask(new GetVariablesRequest(Collections.nCopies(50, data)))
                        .getVariableResult()
                        .size());
    }

    // B06.FR.17
    @Test
    void aMessageLongerThanBytesPerMessageIsRefused() {
        DeviceVariable<Integer> limit = new DeviceVariable<>(
                        StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_VARIABLES,
                        VariableType.INTEGER,
                        Mutability.READ_ONLY)
                .withValue(300);
        Lab small = new Lab(builder -> builder.add(limit));
        GetVariableData data = new GetVariableData(INTERVAL.component(), INTERVAL.variable());
        small.ask(new GetVariablesRequest(List.of(data)));
        assertEquals(ErrorCode.FORMAT_VIOLATION, small.errorOf(new GetVariablesRequest(Collections.nCopies(5, data))));
    }

    @Test
    void aValueWithASourceIsAskedForEachTime() {
        DeviceVariable<Instant> clock = new DeviceVariable<>(
                StandardVariable.CLOCK_CTRLR_DATE_TIME, VariableType.DATE_TIME, Mutability.READ_ONLY);
        Lab other = new Lab(builder -> builder);
        Lab timed = new Lab(builder -> builder.add(clock.withSource(() -> other.time.now())));
        GetVariablesRequest request =
                new GetVariablesRequest(List.of(new GetVariableData(clock.component(), clock.variable())));
        assertEquals(
                "2026-01-01T00:00:00Z",
                timed.ask(request).getVariableResult().get(0).attributeValue());
        other.wait(1);
        assertEquals(
                "2026-01-01T00:00:01Z",
                timed.ask(request).getVariableResult().get(0).attributeValue());
    }

    @Test
    void aSourceThatFailsRefusesTheValueOnly() {
        DeviceVariable<Integer> broken = new DeviceVariable<>(
                        new Component("Sensor"), new Variable("Value"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withSource(() -> {
                    throw new IllegalStateException("no sensor");
                });
        Lab other = new Lab(builder -> builder.add(broken));
        GetVariableResult result = other.ask(
                        new GetVariablesRequest(List.of(new GetVariableData(broken.component(), broken.variable()))))
                .getVariableResult()
                .get(0);
        assertEquals(GetVariableStatus.REJECTED, result.attributeStatus());
        assertEquals(
                ReasonCode.INTERNAL_ERROR.wireName(),
                result.attributeStatusInfo().reasonCode());
    }

    // Section 2.1.21
    @Test
    void aLongValueIsToldUpToReportingValueSize() {
        DeviceVariable<String> name = new DeviceVariable<>(
                        new Component("Module"), new Variable("Name"), VariableType.STRING, Mutability.READ_WRITE)
                .withValue("abc\uD83D\uDE00def")
                .withMonitoring();
        DeviceVariable<Integer> size = new DeviceVariable<>(
                        StandardVariable.DEVICE_DATA_CTRLR_REPORTING_VALUE_SIZE,
                        VariableType.integer(0, 2500),
                        Mutability.READ_ONLY)
                .withValue(4);
        Lab small = new Lab(builder -> builder.add(name, size));
        List<GetVariableResult> results = small.ask(
                        new GetVariablesRequest(List.of(new GetVariableData(name.component(), name.variable()))))
                .getVariableResult();
        assertEquals("abc", results.get(0).attributeValue()); // not half of a character
        small.ask(new GetBaseReportRequest(1, ReportBase.CONFIGURATION_INVENTORY));
        List<String> told = small.reports.stream()
                .flatMap(report -> report.reportData().stream())
                .filter(data -> data.variable().equals(name.variable()))
                .map(data -> data.variableAttribute().get(0).value())
                .toList();
        assertEquals(List.of("abc"), told);
        small.model.set(size, 5);
        assertEquals("abc\uD83D\uDE00def", small.model.value(name).orElseThrow());
    }
}
