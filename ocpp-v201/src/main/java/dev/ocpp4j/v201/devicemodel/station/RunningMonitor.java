package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.EventTrigger;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import dev.ocpp4j.v201.provisioning.Attribute;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A monitor and what it has seen so far. Its setting does not change; what it has seen is guarded by the lock of {@link
 * Monitors}.
 */
final class RunningMonitor {
    private final Slot<?> slot;
    private final VariableMonitoring setting;
    private final EventNotification kind;

    /** Whether the threshold is exceeded, as the CSMS was told. */
    private boolean triggered;

    /** What a difference is counted from; null as long as there is no value. */
    private @Nullable Object reference;

    RunningMonitor(Slot<?> slot, VariableMonitoring setting, EventNotification kind) {
        this.slot = slot;
        this.setting = setting;
        this.kind = kind;
        // Part 1 section 4.4: counted from the moment when it was set, or from the reboot
        this.reference = setting.type() == Monitor.DELTA ? slot.value(Attribute.ACTUAL) : null;
    }

    Slot<?> slot() {
        return slot;
    }

    VariableMonitoring setting() {
        return setting;
    }

    int id() {
        return setting.id();
    }

    EventNotification kind() {
        return kind;
    }

    boolean isHardWired() {
        return kind == EventNotification.HARD_WIRED_MONITOR;
    }

    boolean isThreshold() {
        return setting.type() == Monitor.UPPER_THRESHOLD || setting.type() == Monitor.LOWER_THRESHOLD;
    }

    boolean isPeriodic() {
        return setting.type() == Monitor.PERIODIC || setting.type() == Monitor.PERIODIC_CLOCK_ALIGNED;
    }

    /** What trigger its events have. */
    EventTrigger trigger() {
        return switch (setting.type()) {
            case UPPER_THRESHOLD, LOWER_THRESHOLD -> EventTrigger.ALERTING; // N07.FR.16, N07.FR.17
            case DELTA -> EventTrigger.DELTA; // N07.FR.18, N07.FR.19
            case PERIODIC, PERIODIC_CLOCK_ALIGNED -> EventTrigger.PERIODIC; // N08.FR.05
        };
    }

    boolean isTriggered() {
        return triggered;
    }

    void setTriggered(boolean triggered) {
        this.triggered = triggered;
    }

    /** What a look at the value brings. */
    enum Outcome {
        NOTHING,
        EVENT,
        /** The return to normal. */
        CLEARED
    }

    /** Looks at the Actual value. Intervals do not look. */
    Outcome look() {
        return switch (setting.type()) {
            case UPPER_THRESHOLD, LOWER_THRESHOLD -> lookAtThreshold();
            case DELTA -> lookAtDifference();
            case PERIODIC, PERIODIC_CLOCK_ALIGNED -> Outcome.NOTHING;
        };
    }

    /** A value on the threshold does not exceed it (N07.FR.16, N07.FR.17). */
    private Outcome lookAtThreshold() {
        BigDecimal number = slot.number(Attribute.ACTUAL);
        if (number == null) {
            return Outcome.NOTHING;
        }
        int sign = number.compareTo(setting.value());
        boolean exceeded = setting.type() == Monitor.UPPER_THRESHOLD ? sign > 0 : sign < 0;
        if (exceeded == triggered) {
            return Outcome.NOTHING;
        }
        triggered = exceeded;
        return exceeded ? Outcome.EVENT : Outcome.CLEARED; // N07.FR.02
    }

    private Outcome lookAtDifference() {
        Object value = slot.value(Attribute.ACTUAL);
        if (value == null) {
            return Outcome.NOTHING;
        }
        boolean isFirst = reference == null;
        if (!isFirst && !differs(value)) {
            return Outcome.NOTHING;
        }
        reference = value; // since the last event (N07.FR.18, N07.FR.19)
        return isFirst ? Outcome.NOTHING : Outcome.EVENT;
    }

    private boolean differs(Object value) {
        BigDecimal number = number(value);
        BigDecimal since = number(reference);
        return number != null && since != null
                ? number.subtract(since).abs().compareTo(setting.value()) > 0 // N07.FR.18
                : !value.equals(reference); // N07.FR.19
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Integer integer) {
            return BigDecimal.valueOf(integer);
        }
        return value instanceof BigDecimal decimal ? decimal : null;
    }

    SavedMonitor saved() {
        return new SavedMonitor(slot.variable().component(), slot.variable().variable(), setting, kind, triggered);
    }

    @Override
    public String toString() {
        return setting.type() + " " + setting.value() + " of " + slot;
    }
}
