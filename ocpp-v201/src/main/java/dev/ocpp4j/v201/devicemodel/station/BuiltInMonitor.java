package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.Monitor;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A monitor that the manufacturer sets.
 *
 * @param variable what it watches
 * @param kind {@link EventNotification#HARD_WIRED_MONITOR} for one that the CSMS can neither change nor remove,
 *     {@link EventNotification#PRECONFIGURED_MONITOR} for one that it can
 * @param type what it watches for
 * @param value the threshold or the difference; for a periodic one the interval in s
 * @param severity how severe its events are: from 0, danger to life, over 5, alert, to 9, debug
 * @param transaction whether it is active only during a transaction
 * @param factoryDefault whether a preconfigured monitor is one of those that the manufacturer recommends, which the base
 *     FactoryDefault has (section 3.56)
 */
public record BuiltInMonitor(
        DeviceVariable<?> variable,
        EventNotification kind,
        Monitor type,
        BigDecimal value,
        int severity,
        boolean transaction,
        boolean factoryDefault) {
    /** Checks the kind and the severity. */
    public BuiltInMonitor {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        if (kind != EventNotification.HARD_WIRED_MONITOR && kind != EventNotification.PRECONFIGURED_MONITOR) {
            throw new IllegalArgumentException("Not a kind of built-in monitors: " + kind);
        }
        if (severity < 0 || severity > 9) {
            throw new IllegalArgumentException("A severity is from 0 to 9: " + severity);
        }
    }

    /** One that the CSMS can neither change nor remove. */
    public static BuiltInMonitor hardWired(DeviceVariable<?> variable, Monitor type, BigDecimal value, int severity) {
        return new BuiltInMonitor(variable, EventNotification.HARD_WIRED_MONITOR, type, value, severity, false, true);
    }

    /** One that the CSMS can change and remove, and that the manufacturer recommends. */
    public static BuiltInMonitor preconfigured(
            DeviceVariable<?> variable, Monitor type, BigDecimal value, int severity) {
        return new BuiltInMonitor(
                variable, EventNotification.PRECONFIGURED_MONITOR, type, value, severity, false, true);
    }

    /** The same, active only during a transaction. */
    public BuiltInMonitor withTransaction() {
        return new BuiltInMonitor(variable, kind, type, value, severity, true, factoryDefault);
    }

    /** The same, which the base All has, but not FactoryDefault. */
    public BuiltInMonitor withoutFactoryDefault() {
        return new BuiltInMonitor(variable, kind, type, value, severity, transaction, false);
    }
}
