package dev.ocpp4j.examples.station201;

import static dev.ocpp4j.v201.devicemodel.StandardVariable.*;

import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.math.BigDecimal;
import java.util.Set;

/** The variables of what a station need not have: reservation, display, certificates and smart charging. */
final class OptionalVariables {
    static final int MAX_MESSAGES = 20;
    static final int MAX_PROFILES = 20;
    static final int MAX_STACK_LEVEL = 9;
    static final int MAX_PERIODS = 24;

    final DeviceVariable<Boolean> reservationEnabled = writable(RESERVATION_CTRLR_ENABLED, VariableType.BOOLEAN, true);
    final DeviceVariable<Boolean> nonEvseSpecific =
            writable(RESERVATION_CTRLR_NON_EVSE_SPECIFIC, VariableType.BOOLEAN, true);
    final DeviceVariable<Boolean> displayEnabled = writable(DISPLAY_MESSAGE_CTRLR_ENABLED, VariableType.BOOLEAN, true);

    /** How many messages there are; told by those who keep them. */
    volatile int messages;

    volatile int profiles;

    DeviceVariable<?>[] all() {
        return new DeviceVariable<?>[] {
            reservationEnabled,
            nonEvseSpecific,
            displayEnabled,
            constant(RESERVATION_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
            constant(DISPLAY_MESSAGE_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
            new DeviceVariable<>(
                            DISPLAY_MESSAGE_CTRLR_DISPLAY_MESSAGES,
                            VariableType.integer(0, MAX_MESSAGES),
                            Mutability.READ_ONLY)
                    .withSource(() -> messages),
            constant(
                    DISPLAY_MESSAGE_CTRLR_SUPPORTED_FORMATS,
                    VariableType.memberList("ASCII", "HTML", "URI", "UTF8"),
                    Set.of("ASCII", "UTF8")),
            constant(
                    DISPLAY_MESSAGE_CTRLR_SUPPORTED_PRIORITIES,
                    VariableType.memberList("AlwaysFront", "InFront", "NormalCycle"),
                    Set.of("AlwaysFront", "InFront", "NormalCycle")),
            constant(SMART_CHARGING_CTRLR_AVAILABLE, VariableType.BOOLEAN, true),
            constant(SMART_CHARGING_CTRLR_ENABLED, VariableType.BOOLEAN, true),
            constant(SMART_CHARGING_CTRLR_PROFILE_STACK_LEVEL, VariableType.INTEGER, MAX_STACK_LEVEL),
            constant(SMART_CHARGING_CTRLR_PERIODS_PER_SCHEDULE, VariableType.INTEGER, MAX_PERIODS),
            constant(SMART_CHARGING_CTRLR_RATE_UNIT, VariableType.memberList("A", "W"), Set.of("A", "W")),
            new DeviceVariable<>(
                            SMART_CHARGING_CTRLR_ENTRIES_CHARGING_PROFILES,
                            VariableType.integer(0, MAX_PROFILES),
                            Mutability.READ_ONLY)
                    .withSource(() -> profiles),
            writable(
                    SMART_CHARGING_CTRLR_LIMIT_CHANGE_SIGNIFICANCE,
                    VariableType.DECIMAL.withMinLimit(BigDecimal.ZERO).withMaxLimit(BigDecimal.valueOf(100)),
                    BigDecimal.TEN)
        };
    }

    private static <T> DeviceVariable<T> writable(StandardVariable variable, VariableType<T> type, T value) {
        return new DeviceVariable<>(variable, type, Mutability.READ_WRITE)
                .withValue(value)
                .withMonitoring();
    }

    private static <T> DeviceVariable<T> constant(StandardVariable variable, VariableType<T> type, T value) {
        return new DeviceVariable<>(variable, type, Mutability.READ_ONLY)
                .withValue(value)
                .withConstant();
    }
}
