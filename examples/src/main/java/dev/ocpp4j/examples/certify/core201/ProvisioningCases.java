package dev.ocpp4j.examples.certify.core201;

import static dev.ocpp4j.v201.devicemodel.StandardVariable.*;

import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.StandardComponent;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.Data;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.provisioning.ReportData;
import dev.ocpp4j.v201.provisioning.Reset;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.ResetStatus;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases of a station about its device model and about resets (block B). */
final class ProvisioningCases {
    /** What a station must have for Core, beside what it is made of (part 5 section 5). */
    private static final Set<StandardComponent> CONTROLLERS = EnumSet.of(
            StandardComponent.OCPP_COMM_CTRLR,
            StandardComponent.TX_CTRLR,
            StandardComponent.DEVICE_DATA_CTRLR,
            StandardComponent.CLOCK_CTRLR,
            StandardComponent.SECURITY_CTRLR,
            StandardComponent.SAMPLED_DATA_CTRLR,
            StandardComponent.ALIGNED_DATA_CTRLR,
            StandardComponent.AUTH_CTRLR);

    private static final Set<StandardComponent> PARTS =
            EnumSet.of(StandardComponent.CHARGING_STATION, StandardComponent.EVSE, StandardComponent.CONNECTOR);
    /** What a station must let the server write (part 2, referenced components and variables). */
    private static final Set<StandardVariable> WRITABLE = EnumSet.of(
            OCPP_COMM_CTRLR_NETWORK_CONFIGURATION_PRIORITY,
            OCPP_COMM_CTRLR_NETWORK_PROFILE_CONNECTION_ATTEMPTS,
            OCPP_COMM_CTRLR_OFFLINE_THRESHOLD,
            OCPP_COMM_CTRLR_MESSAGE_ATTEMPTS_TRANSACTION_EVENT,
            OCPP_COMM_CTRLR_MESSAGE_ATTEMPT_INTERVAL_TRANSACTION_EVENT,
            OCPP_COMM_CTRLR_RESET_RETRIES,
            CLOCK_CTRLR_TIME_SOURCE,
            SECURITY_CTRLR_ORGANIZATION_NAME,
            AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE,
            AUTH_CTRLR_LOCAL_PRE_AUTHORIZE,
            TX_CTRLR_EV_CONNECTION_TIME_OUT,
            TX_CTRLR_STOP_TX_ON_INVALID_ID,
            SAMPLED_DATA_CTRLR_TX_STARTED_MEASURANDS,
            SAMPLED_DATA_CTRLR_TX_UPDATED_MEASURANDS,
            SAMPLED_DATA_CTRLR_TX_UPDATED_INTERVAL,
            SAMPLED_DATA_CTRLR_TX_ENDED_MEASURANDS,
            SAMPLED_DATA_CTRLR_TX_ENDED_INTERVAL,
            ALIGNED_DATA_CTRLR_MEASURANDS,
            ALIGNED_DATA_CTRLR_INTERVAL,
            ALIGNED_DATA_CTRLR_TX_ENDED_MEASURANDS,
            ALIGNED_DATA_CTRLR_TX_ENDED_INTERVAL);

    private static final Component COMMUNICATION = new Component("OCPPCommCtrlr");
    private static final Component NOWHERE = new Component("UnknownComponent");
    private static final Variable THRESHOLD = new Variable("OfflineThreshold");
    private static final Variable NOTHING = new Variable("UnknownVariable");

    static final List<Case<StationScene>> ALL = List.of(
            new Case<>("TC_B_06_CS", "One variable is read", "B06.FR.01", station -> {
                station.set(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300");
                station.getEach(Map.of(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300"));
            }),
            new Case<>("TC_B_07_CS", "Several variables are read", "B06.FR.02", station -> {
                station.set(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300");
                station.set(AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE, "true");
                station.getEach(
                        Map.of(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300", AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE, "true"));
            }),
            new Case<>("TC_B_09_CS", "One variable is set", "B05.FR.10", station -> {
                station.keep(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD);
                station.setEach(StationScene.data(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300"));
            }),
            new Case<>("TC_B_10_CS", "Several variables are set", "B05.FR.10", station -> {
                station.keep(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD);
                station.keep(AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE);
                station.setEach(
                        StationScene.data(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300"),
                        StationScene.data(AUTH_CTRLR_LOCAL_AUTHORIZE_OFFLINE, "true"));
            }),
            new Case<>(
                    "TC_B_11_CS", "Values of the wrong form are refused", "B05.FR.07", ProvisioningCases::wrongValues),
            new Case<>(
                    "TC_B_12_CS",
                    "The configuration is reported",
                    "B07.FR.07",
                    station -> inventory(station, ReportBase.CONFIGURATION_INVENTORY)),
            new Case<>(
                    "TC_B_13_CS",
                    "The whole device model is reported",
                    "B07.FR.08",
                    station -> inventory(station, ReportBase.FULL_INVENTORY)),
            new Case<>("TC_B_20_CS", "An idle station resets when it is told to", "B11.FR.01", station -> {
                int mark = reset(station);
                station.boots(mark);
                station.reported(mark, station.connectors(), ConnectorStatus.AVAILABLE);
            }),
            new Case<>(
                    "TC_B_23_CS",
                    "A connector out of service stays so over a reset",
                    "B11.FR.02",
                    ProvisioningCases::unavailableOverReset),
            new Case<>(
                    "TC_B_32_CS",
                    "Reading from a component that does not exist",
                    "B06.FR.06",
                    station -> station.cannotGet(
                            new GetVariableData(NOWHERE, THRESHOLD), GetVariableStatus.UNKNOWN_COMPONENT)),
            new Case<>(
                    "TC_B_33_CS",
                    "Reading a variable that does not exist",
                    "B06.FR.07",
                    station -> station.cannotGet(
                            new GetVariableData(COMMUNICATION, NOTHING), GetVariableStatus.UNKNOWN_VARIABLE)),
            new Case<>(
                    "TC_B_34_CS",
                    "Reading an attribute that the variable does not have",
                    "B06.FR.08",
                    station -> station.cannotGet(
                            new GetVariableData(COMMUNICATION, THRESHOLD).withAttributeType(Attribute.TARGET),
                            GetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE)),
            new Case<>(
                    "TC_B_35_CS",
                    "Setting in a component that does not exist",
                    "B05.FR.04",
                    station -> station.cannotSet(
                            new SetVariableData("300", NOWHERE, THRESHOLD), SetVariableStatus.UNKNOWN_COMPONENT)),
            new Case<>(
                    "TC_B_36_CS",
                    "Setting a variable that does not exist",
                    "B05.FR.05",
                    station -> station.cannotSet(
                            new SetVariableData("300", COMMUNICATION, NOTHING), SetVariableStatus.UNKNOWN_VARIABLE)),
            new Case<>(
                    "TC_B_37_CS",
                    "Setting an attribute that the variable does not have",
                    "B05.FR.06",
                    station -> station.cannotSet(
                            new SetVariableData("300", COMMUNICATION, THRESHOLD).withAttributeType(Attribute.TARGET),
                            SetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE)),
            new Case<>("TC_B_39_CS", "Setting what is read-only", "B05.FR.09", station -> {
                SetVariableData constant = StationScene.data(OCPP_COMM_CTRLR_MESSAGE_TIMEOUT_DEFAULT, "30");
                station.cannotSet(constant.withAttributeType(null), SetVariableStatus.REJECTED);
            }));

    private ProvisioningCases() {}

    /** What fits a variable may be taken; what does not must not. */
    private static void wrongValues(StationScene station) {
        String time =
                station.kit().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        wrongValues(station, OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, List.of("300"), List.of("300.1", "true", time, "abc"));
        wrongValues(
                station,
                SMART_CHARGING_CTRLR_LIMIT_CHANGE_SIGNIFICANCE,
                List.of("300", "300.1"),
                List.of("true", time, "abc"));
        wrongValues(station, AUTH_CTRLR_AUTHORIZE_REMOTE_START, List.of("true"), List.of("300", "300.1", time, "abc"));
        wrongValues(
                station,
                CLOCK_CTRLR_NEXT_TIME_OFFSET_TRANSITION_DATE_TIME,
                List.of(time),
                List.of("300", "300.1", "true", "abc"));
    }

    private static void wrongValues(
            StationScene station, StandardVariable variable, List<String> right, List<String> wrong) {
        if (station.value(variable).isEmpty()) {
            return; // a station need not have all of them
        }
        station.keep(variable);
        wrong.forEach(value -> station.cannotSet(StationScene.data(variable, value), SetVariableStatus.REJECTED));
        if (variable == OCPP_COMM_CTRLR_OFFLINE_THRESHOLD) {
            right.forEach(value -> station.setEach(StationScene.data(variable, value)));
        }
    }

    private static void inventory(StationScene station, ReportBase base) {
        boolean all = base == ReportBase.FULL_INVENTORY;
        List<ReportData> report = station.report(base);
        for (ReportData data : report) {
            String name = data.component().name() + "." + data.variable().name();
            boolean hasCharacteristics = data.variableCharacteristics() != null;
            if (!hasCharacteristics) {
                station.that(name + " has variableCharacteristics", false, "it has none");
            } else if (isList(data.variableCharacteristics().dataType())
                    && data.variableCharacteristics().valuesList() == null) {
                station.that(name + ", a list, has a valuesList", false, "it has none");
            }
            boolean writable = data.variableAttribute().stream()
                    .anyMatch(attribute -> attribute.mutability() != Mutability.READ_ONLY);
            if (!all && !writable) {
                station.that(name + " can be written", false, "it is ReadOnly");
            }
        }
        Set<StandardVariable> told = report.stream()
                .flatMap(data -> StandardVariable.of(data.component(), data.variable()).stream())
                .collect(Collectors.toSet());
        List<StandardVariable> missing = required(all).stream()
                .filter(variable -> !told.contains(variable))
                .toList();
        station.that("All required variables are reported", missing.isEmpty(), "these are not: " + missing);
    }

    private static boolean isList(Data type) {
        return type == Data.OPTION_LIST || type == Data.MEMBER_LIST || type == Data.SEQUENCE_LIST;
    }

    private static Set<StandardVariable> required(boolean all) {
        return all
                ? EnumSet.allOf(StandardVariable.class).stream()
                        .filter(StandardVariable::isRequired)
                        .filter(variable -> variable.component()
                                .filter(component -> CONTROLLERS.contains(component) || PARTS.contains(component))
                                .isPresent())
                        .collect(Collectors.toSet())
                : WRITABLE;
    }

    /** @return where the record stood before that */
    private static int reset(StationScene station) {
        int mark = station.mark();
        station.is(
                "status",
                ResetStatus.ACCEPTED,
                station.ask(new ResetRequest(Reset.ON_IDLE)).status());
        return mark;
    }

    private static void unavailableOverReset(StationScene station) {
        station.makeUnavailable(StationScene.PLACE);
        int mark = reset(station);
        station.is(
                "reason", BootReason.REMOTE_RESET, station.boots(mark).request().reason());
        List<EVSE> concerned = station.connectorsOf(StationScene.PLACE);
        station.reported(mark, concerned, ConnectorStatus.UNAVAILABLE);
        station.connectors().stream()
                .filter(connector -> !concerned.contains(connector))
                .forEach(other -> station.reported(mark, List.of(other), ConnectorStatus.AVAILABLE));
    }
}
