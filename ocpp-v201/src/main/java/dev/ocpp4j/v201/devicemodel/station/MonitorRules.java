package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.diagnostics.Monitor;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.provisioning.Data;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which monitors the CSMS may set (N04). */
final class MonitorRules {
    /** A shorter interval only makes noise. */
    private static final BigDecimal SHORTEST_INTERVAL = BigDecimal.ONE;

    private static final BigDecimal LONGEST_INTERVAL = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Inventory inventory;
    private final Function<SetMonitoringData, Optional<StatusInfo>> safety;

    /** @param safety tells why a monitor conflicts with the safety of the station, if it does (N04.FR.07) */
    MonitorRules(Inventory inventory, Function<SetMonitoringData, Optional<StatusInfo>> safety) {
        this.inventory = inventory;
        this.safety = safety;
    }

    /** Why a monitor is not set. */
    record Refusal(SetMonitoringStatus status, @Nullable StatusInfo info) {}

    /** Why a monitor cannot be set; null when it can. */
    @Nullable
    Refusal refusal(MonitorSet monitors, SetMonitoringData data) {
        Slot<?> slot = inventory.find(data.component(), data.variable());
        if (slot == null) {
            return inventory.has(data.component())
                    ? new Refusal(SetMonitoringStatus.UNKNOWN_VARIABLE, null) // N04.FR.04
                    : new Refusal(SetMonitoringStatus.UNKNOWN_COMPONENT, null); // N04.FR.03
        }
        Refusal refusal = data.id() == null ? null : notReplaceable(monitors.find(data.id()), slot);
        if (refusal == null && !supports(slot, data.type())) {
            refusal = new Refusal(SetMonitoringStatus.UNSUPPORTED_MONITOR_TYPE, null); // N04.FR.05
        }
        if (refusal == null) {
            refusal = badValue(slot.variable().type(), data);
        }
        if (refusal == null && hasTwin(monitors, slot, data)) {
            refusal = new Refusal(SetMonitoringStatus.DUPLICATE, null); // N04.FR.10
        }
        return refusal != null
                ? refusal
                : safety.apply(data).map(MonitorRules::rejected).orElse(null); // N04.FR.07
    }

    private static @Nullable Refusal notReplaceable(@Nullable RunningMonitor known, Slot<?> slot) {
        if (known == null) { // N04.FR.13
            return rejected(ReasonCode.NOT_FOUND.statusInfo().withAdditionalInfo("No monitor has this id"));
        }
        if (known.slot() != slot) { // N04.FR.16
            return rejected(ReasonCode.INVALID_VALUE
                    .statusInfo()
                    .withAdditionalInfo("The monitor of this id watches another variable"));
        }
        if (known.isHardWired()) { // N04.FR.18
            return rejected(ReasonCode.READ_ONLY.statusInfo().withAdditionalInfo("The monitor is hard-wired"));
        }
        return null;
    }

    /** Whether a variable can be watched so (N04.FR.05; part 1 section 4.4, table). */
    static boolean supports(Slot<?> slot, Monitor type) {
        DeviceVariable<?> variable = slot.variable();
        return variable.supportsMonitoring() && isPossible(variable, type);
    }

    /** Whether a variable of this type can be watched so at all. */
    static boolean isPossible(DeviceVariable<?> variable, Monitor type) {
        boolean tellsChanges = variable.source() == null;
        return switch (type) {
            case UPPER_THRESHOLD, LOWER_THRESHOLD -> variable.type().isNumeric() && tellsChanges;
            case DELTA -> tellsChanges;
            case PERIODIC, PERIODIC_CLOCK_ALIGNED -> variable.type().dataType() != Data.DATE_TIME;
        };
    }

    private static @Nullable Refusal badValue(VariableType<?> type, SetMonitoringData data) {
        BigDecimal value = data.value();
        if (data.severity() < 0 || data.severity() > 9) { // section 2.42
            return outOfRange("A severity is from 0 to 9");
        }
        return switch (data.type()) {
            // N04.FR.06, as of errata 2.61
            case UPPER_THRESHOLD, LOWER_THRESHOLD ->
                isOutside(value, type)
                        ? outOfRange("A threshold lies from minLimit to maxLimit of the variable")
                        : null;
            case DELTA -> value.signum() < 0 ? outOfRange("A difference is not negative") : null; // N04.FR.14
            case PERIODIC, PERIODIC_CLOCK_ALIGNED ->
                value.compareTo(SHORTEST_INTERVAL) < 0 || value.compareTo(LONGEST_INTERVAL) > 0
                        ? outOfRange("An interval is 1 s at least")
                        : null;
        };
    }

    private static boolean isOutside(BigDecimal value, VariableType<?> type) {
        return type.minLimit().filter(min -> value.compareTo(min) < 0).isPresent()
                || type.maxLimit().filter(max -> value.compareTo(max) > 0).isPresent();
    }

    private static boolean hasTwin(MonitorSet monitors, Slot<?> slot, SetMonitoringData data) {
        return monitors.active().stream()
                .anyMatch(monitor -> monitor.slot() == slot
                        && monitor.setting().type() == data.type()
                        && monitor.setting().severity().equals(data.severity())
                        && !monitor.setting().id().equals(data.id()));
    }

    private static Refusal outOfRange(String message) {
        return rejected(ReasonCode.VALUE_OUT_OF_RANGE.statusInfo().withAdditionalInfo(message));
    }

    private static Refusal rejected(StatusInfo info) {
        return new Refusal(SetMonitoringStatus.REJECTED, info);
    }
}
