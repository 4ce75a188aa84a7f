package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.Attribute;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * On which conditions a monitor is heard. One that is not heard does not look at its value either; when it is heard
 * again it looks at once. So the CSMS gets what holds then, and never a return to normal of what it did not know (N07
 * remark).
 */
final class Conditions {
    private final Slot<?> enabled;
    private final Slot<?> queuingSeverity;
    private final BooleanSupplier online;
    private final Map<Integer, String> transactions = new ConcurrentHashMap<>();

    Conditions(Inventory inventory, BooleanSupplier online) {
        this.enabled = Objects.requireNonNull(inventory.find(StandardVariable.MONITORING_CTRLR_ENABLED));
        this.queuingSeverity =
                Objects.requireNonNull(inventory.find(StandardVariable.MONITORING_CTRLR_OFFLINE_QUEUING_SEVERITY));
        this.online = online;
    }

    boolean isHeard(RunningMonitor monitor, int level) {
        int severity = monitor.setting().severity();
        return isEnabled()
                && severity <= level // N05.FR.03, N07.FR.15
                && mayBeSent(severity)
                && (!monitor.setting().transaction() || hasTransaction(monitor.slot())); // section 2.42
    }

    private boolean isEnabled() {
        return !Boolean.FALSE.equals(enabled.value(Attribute.ACTUAL));
    }

    /** Whether an event is sent, now or when the station is online again (N07.FR.04, N08.FR.03). */
    boolean mayBeSent(int severity) {
        return online.getAsBoolean()
                || queuingSeverity.value(Attribute.ACTUAL) instanceof Integer least && severity <= least;
    }

    void transactionStarted(int evseId, String transactionId) {
        transactions.put(evseId, transactionId);
    }

    void transactionEnded(int evseId) {
        transactions.remove(evseId);
    }

    /** The transaction that a component takes part in; null when there is none, or it is not of one EVSE. */
    @Nullable
    String transactionOf(Slot<?> slot) {
        Integer evseId = slot.key().component().evseId();
        return evseId == null ? null : transactions.get(evseId);
    }

    /** A component that is not of one EVSE has to do with all transactions. */
    private boolean hasTransaction(Slot<?> slot) {
        Integer evseId = slot.key().component().evseId();
        return evseId == null ? !transactions.isEmpty() : transactions.containsKey(evseId);
    }
}
