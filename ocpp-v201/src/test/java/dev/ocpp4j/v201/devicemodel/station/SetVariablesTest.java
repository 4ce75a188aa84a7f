package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.PASSWORD;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static dev.ocpp4j.v201.devicemodel.station.Lab.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The CSMS sets variables (B05). */
class SetVariablesTest {
    private final Lab lab = new Lab();

    private static void assertRejected(ReasonCode reason, SetVariableResult result) {
        assertEquals(SetVariableStatus.REJECTED, result.attributeStatus());
        assertEquals(reason.wireName(), result.attributeStatusInfo().reasonCode());
    }

    // B05.FR.10, B05.FR.12
    @Test
    void aValueThatFitsIsAccepted() {
        SetVariableResult result = lab.set(INTERVAL, "300");
        assertEquals(SetVariableStatus.ACCEPTED, result.attributeStatus());
        assertEquals(Attribute.ACTUAL, result.attributeType());
        assertNull(result.attributeStatusInfo());
        assertEquals(Optional.of(300), lab.model.value(INTERVAL));
    }

    // B05.FR.01, B05.FR.02, B05.FR.03, B05.FR.04, B05.FR.05, B05.FR.06
    @Test
    void eachItemHasItsOwnResultInTheOrderOfTheRequest() {
        Component unknown = new Component("Nothing");
        Variable other = new Variable("Other");
        List<SetVariableData> items = List.of(
                new SetVariableData("1", unknown, other),
                new SetVariableData("1", INTERVAL.component(), other),
                new SetVariableData("1", INTERVAL.component(), INTERVAL.variable()).withAttributeType(Attribute.TARGET),
                new SetVariableData("77", INTERVAL.component(), INTERVAL.variable()));
        List<SetVariableResult> results =
                lab.ask(new SetVariablesRequest(items)).setVariableResult();
        assertEquals(
                List.of(
                        SetVariableStatus.UNKNOWN_COMPONENT,
                        SetVariableStatus.UNKNOWN_VARIABLE,
                        SetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE,
                        SetVariableStatus.ACCEPTED),
                results.stream().map(SetVariableResult::attributeStatus).toList());
        assertEquals(
                items.stream().map(SetVariableData::variable).toList(),
                results.stream().map(SetVariableResult::variable).toList());
        assertEquals(unknown, results.get(0).component());
        assertEquals(Attribute.TARGET, results.get(2).attributeType());
    }

    // B05.FR.07
    @Test
    void aTextThatIsNoValueOfTheTypeIsRejected() {
        for (String text : List.of("60.5", "true", "abc", "2026-01-01T00:00:00Z", "")) {
            assertRejected(ReasonCode.INVALID_VALUE, lab.set(INTERVAL, text));
        }
        assertEquals(Optional.of(60), lab.model.value(INTERVAL));
    }

    // B05.FR.08
    @Test
    void aValueOutOfRangeIsRejected() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(INTERVAL, "0"));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(INTERVAL, "901"));
        assertRejected(ReasonCode.TOO_LARGE_ELEMENT, lab.set(PASSWORD, "x".repeat(41)));
    }

    // B05.FR.09
    @Test
    void aReadOnlyVariableIsNotSet() {
        assertRejected(ReasonCode.READ_ONLY, lab.set(STATE, "Faulted"));
        assertEquals(Optional.of("Available"), lab.model.value(STATE));
    }

    @Test
    void aWriteOnlyVariableIsSet() {
        assertEquals(SetVariableStatus.ACCEPTED, lab.set(PASSWORD, "secret").attributeStatus());
        assertEquals(Optional.of("secret"), lab.model.value(PASSWORD));
    }

    // B05 remark, part 1 section 4.3
    @Test
    void aTargetLiesBetweenMinSetAndMaxSet() {
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(SPEED, Attribute.TARGET, "600"));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(SPEED, Attribute.TARGET, "199.9"));
        assertEquals(
                SetVariableStatus.ACCEPTED,
                lab.set(SPEED, Attribute.TARGET, "500").attributeStatus());
        assertEquals(
                SetVariableStatus.ACCEPTED,
                lab.set(SPEED, Attribute.MAX_SET, "700").attributeStatus());
        assertEquals(
                SetVariableStatus.ACCEPTED,
                lab.set(SPEED, Attribute.TARGET, "600").attributeStatus());
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(SPEED, Attribute.MIN_SET, "701"));
        assertRejected(ReasonCode.VALUE_OUT_OF_RANGE, lab.set(SPEED, Attribute.MAX_SET, "199"));
    }

    // Part 1 section 4.3: what is measured is not checked
    @Test
    void theStationSetsWhatItMeasures() {
        lab.model.set(SPEED, number(1002));
        assertEquals(Optional.of(number(1002)), lab.model.value(SPEED));
    }

    // Section 3.79
    @Test
    void aVariableThatNeedsARebootSaysSo() {
        DeviceVariable<Boolean> beta = new DeviceVariable<>(
                        new Component("Beta"), new Variable("Enabled"), VariableType.BOOLEAN, Mutability.READ_WRITE)
                .withRebootRequired();
        Lab other = new Lab(builder -> builder.add(beta));
        assertEquals(SetVariableStatus.REBOOT_REQUIRED, other.set(beta, "true").attributeStatus());
        assertEquals(Optional.of(true), other.model.value(beta));
    }

    // B05.FR.09: the station has a reason of its own
    @Test
    void aCheckOfTheStationRefusesValues() {
        DeviceVariable<Integer> even = new DeviceVariable<>(
                        new Component("Even"), new Variable("Number"), VariableType.INTEGER, Mutability.READ_WRITE)
                .withCheck(value ->
                        value % 2 == 0 ? Optional.empty() : Optional.of(ReasonCode.TX_IN_PROGRESS.statusInfo()));
        Lab other = new Lab(builder -> builder.add(even));
        assertRejected(ReasonCode.TX_IN_PROGRESS, other.set(even, "3"));
        assertEquals(SetVariableStatus.ACCEPTED, other.set(even, "4").attributeStatus());
    }

    @Test
    void aCheckThatFailsRefusesTheValue() {
        DeviceVariable<Integer> odd = new DeviceVariable<>(
                        new Component("Odd"), new Variable("Number"), VariableType.INTEGER, Mutability.READ_WRITE)
                .withCheck(value -> {
                    throw new IllegalStateException("no sensor");
                });
        Lab other = new Lab(builder -> builder.add(odd));
        assertRejected(ReasonCode.INTERNAL_ERROR, other.set(odd, "3"));
        assertEquals(Optional.empty(), other.model.value(odd));
    }

    // Section 2.44: ConfigurationValueSize
    @Test
    void aTextLongerThanTheStationTakesIsRejected() {
        DeviceVariable<Integer> size = new DeviceVariable<>(
                        StandardVariable.DEVICE_DATA_CTRLR_CONFIGURATION_VALUE_SIZE,
                        VariableType.INTEGER,
                        Mutability.READ_ONLY)
                .withValue(10);
        Lab other = new Lab(builder -> builder.add(size));
        assertRejected(ReasonCode.TOO_LARGE_ELEMENT, other.set(PASSWORD, "x".repeat(11)));
        assertEquals(
                SetVariableStatus.ACCEPTED, other.set(PASSWORD, "x".repeat(10)).attributeStatus());
    }

    // Sections 2.16 and 2.53: names have no case
    @Test
    void namesAreFoundInAnyCase() {
        SetVariableData data = new SetVariableData("61", new Component("CLOCKctrlr"), new Variable("interval"));
        SetVariableResult result = lab.ask(new SetVariablesRequest(List.of(data)))
                .setVariableResult()
                .get(0);
        assertEquals(SetVariableStatus.ACCEPTED, result.attributeStatus());
        assertEquals("CLOCKctrlr", result.component().name());
    }

    // B05.FR.11
    @Test
    void moreItemsThanItemsPerMessageAreRefused() {
        List<SetVariableData> items = IntStream.range(0, 51)
                .mapToObj(i -> new SetVariableData("1", INTERVAL.component(), new Variable("V" + i)))
                .toList();
        assertEquals(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, lab.errorOf(new SetVariablesRequest(items)));
        assertEquals(
                50,
                lab.ask(new SetVariablesRequest(items.subList(0, 50)))
                        .setVariableResult()
                        .size());
    }

    @Test
    void listenersHearOfChangesInTheirOrderAndNotOfWhatStays() {
        List<String> heard = new ArrayList<>();
        List<Integer> intervals = new ArrayList<>();
        lab.model.onChange(change -> {
            throw new IllegalStateException("a bad listener");
        });
        lab.model.onChange(change -> heard.add(change + " " + change.value()));
        lab.model.onChange(INTERVAL, intervals::add);
        lab.set(INTERVAL, "61");
        lab.set(INTERVAL, "61");
        lab.set(INTERVAL, "0");
        lab.model.set(SPEED, Attribute.TARGET, number(300));
        lab.model.set(INTERVAL, 62);
        assertEquals(
                List.of(
                        "ClockCtrlr.Interval ACTUAL set by the CSMS 61",
                        "Fan.FanSpeed TARGET set by the station 300",
                        "ClockCtrlr.Interval ACTUAL set by the station 62"),
                heard);
        assertEquals(List.of(61, 62), intervals);
    }

    @Test
    void aListenerMaySetOtherValues() {
        lab.model.onChange(INTERVAL, seconds -> lab.model.set(SPEED, number(seconds)));
        lab.set(INTERVAL, "61");
        assertEquals(Optional.of(number(61)), lab.model.value(SPEED));
    }

    // A01.FR.11
    @Test
    void aSecretDoesNotShowInDescriptions() {
        assertFalse(new VariableChange<>(PASSWORD, Attribute.ACTUAL, "secret", true)
                .toString()
                .contains("secret"));
        assertFalse(new SavedValue(PASSWORD.component(), PASSWORD.variable(), Attribute.ACTUAL, "secret")
                .toString()
                .contains("secret"));
    }

    @Test
    void theStationCannotSetWhatIsNotItsToSet() {
        DeviceVariable<Integer> constant = new DeviceVariable<>(
                        new Component("C"), new Variable("V"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withValue(1)
                .withConstant();
        DeviceVariable<Integer> asked = new DeviceVariable<>(
                        new Component("S"), new Variable("V"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withSource(() -> 7);
        Lab other = new Lab(builder -> builder.add(constant, asked));
        assertThrows(IllegalArgumentException.class, () -> other.model.set(constant, 2));
        assertThrows(IllegalArgumentException.class, () -> other.model.set(asked, 2));
        assertThrows(IllegalArgumentException.class, () -> lab.model.set(constant, 2));
        assertThrows(IllegalArgumentException.class, () -> lab.model.set(STATE, "Sleeping"));
        assertThrows(IllegalArgumentException.class, () -> lab.model.set(PASSWORD, "x".repeat(2501)));
        assertThrows(IllegalArgumentException.class, () -> lab.model.set(INTERVAL, Attribute.TARGET, 3));
    }

    @Test
    void aVariableHasToMakeSense() {
        assertThrows(IllegalArgumentException.class, () -> new Lab(builder -> builder.add(INTERVAL)));
        assertThrows(IllegalArgumentException.class, () -> STATE.withValue("Sleeping"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeviceVariable<>(
                        StandardVariable.ALIGNED_DATA_CTRLR_INTERVAL, VariableType.STRING, Mutability.READ_ONLY));
        assertThrows(IllegalArgumentException.class, () -> INTERVAL.withSource(() -> 3));
    }
}
