package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_VARIABLES;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLES;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_VARIABLES;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLES;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_ACTIVE_MONITORING_BASE;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_ACTIVE_MONITORING_LEVEL;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_AVAILABLE;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_ENABLED;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.MONITORING_CTRLR_OFFLINE_QUEUING_SEVERITY;

import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that tell of the device model itself (referenced components and variables, sections 2.1 and 2.11). */
final class OwnVariables {
    private static final List<StandardVariable> ITEMS = List.of(
            DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT,
            DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_VARIABLES,
            DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLES,
            MONITORING_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING,
            MONITORING_CTRLR_ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING);
    private static final List<StandardVariable> BYTES = List.of(
            DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT,
            DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_VARIABLES,
            DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLES,
            MONITORING_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING,
            MONITORING_CTRLR_BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING);

    private OwnVariables() {}

    /** The variables of a station and these; of those that it may have otherwise, only the ones that it has not. */
    static List<DeviceVariable<?>> addTo(List<DeviceVariable<?>> variables, Supplier<MonitorSet> monitors) {
        Set<VariableKey> known = variables.stream().map(DeviceVariable::key).collect(Collectors.toSet());
        List<DeviceVariable<?>> all = new ArrayList<>(variables);
        defaults().filter(variable -> !known.contains(variable.key())).forEach(all::add);
        choices(monitors).forEach(all::add);
        return all;
    }

    /** Those that a station may have otherwise. */
    private static Stream<DeviceVariable<?>> defaults() {
        VariableType<Integer> severity = VariableType.integer(0, 9);
        return Stream.of(
                        ITEMS.stream().map(variable -> limit(variable, MessageLimits.ITEMS)),
                        BYTES.stream().map(variable -> limit(variable, MessageLimits.BYTES)),
                        Stream.of(
                                new DeviceVariable<>(
                                                MONITORING_CTRLR_AVAILABLE, VariableType.BOOLEAN, Mutability.READ_ONLY)
                                        .withValue(true)
                                        .withConstant(),
                                new DeviceVariable<>(
                                                MONITORING_CTRLR_ENABLED, VariableType.BOOLEAN, Mutability.READ_WRITE)
                                        .withValue(true),
                                new DeviceVariable<>(
                                        MONITORING_CTRLR_OFFLINE_QUEUING_SEVERITY, severity, Mutability.READ_WRITE)))
                .flatMap(variables -> variables);
    }

    private static DeviceVariable<?> limit(StandardVariable variable, int value) {
        return new DeviceVariable<>(variable, VariableType.INTEGER, Mutability.READ_ONLY)
                .withValue(value)
                .withConstant();
    }

    /** Those that tell what the CSMS has chosen. */
    private static Stream<DeviceVariable<?>> choices(Supplier<MonitorSet> monitors) {
        return Stream.of(
                new DeviceVariable<>(
                                MONITORING_CTRLR_ACTIVE_MONITORING_BASE,
                                VariableType.optionList("All", "FactoryDefault", "HardWiredOnly"),
                                Mutability.READ_ONLY)
                        .withSource(() -> switch (monitors.get().base()) {
                            case ALL -> "All";
                            case FACTORY_DEFAULT -> "FactoryDefault";
                            case HARD_WIRED_ONLY -> "HardWiredOnly";
                        }),
                new DeviceVariable<>(
                                MONITORING_CTRLR_ACTIVE_MONITORING_LEVEL,
                                VariableType.integer(0, 9),
                                Mutability.READ_ONLY)
                        .withSource(() -> monitors.get().level()));
    }
}
