package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which monitors are active, and the settings for all of them. Immutable; a change makes another set, which shares the
 * monitors that stay.
 */
final class MonitorSet {
    /** All events are worth a report. */
    private static final int LEAST_SEVERE = 9;

    private final Inventory inventory;
    private final List<BuiltInMonitor> builtIn;
    private final MonitoringBase base;
    private final int level;
    private final SortedMap<Integer, RunningMonitor> active;
    private final Set<Integer> cleared;

    private MonitorSet(
            Inventory inventory,
            List<BuiltInMonitor> builtIn,
            MonitoringBase base,
            int level,
            SortedMap<Integer, RunningMonitor> active,
            Set<Integer> cleared) {
        this.inventory = inventory;
        this.builtIn = builtIn;
        this.base = base;
        this.level = level;
        this.active = Collections.unmodifiableSortedMap(active);
        this.cleared = Collections.unmodifiableSet(cleared);
    }

    /**
     * As it leaves the factory. Built-in monitors have the ids from 1 on, in their order.
     *
     * @throws IllegalArgumentException when a monitor watches what is not there, or cannot be watched so
     */
    static MonitorSet factory(Inventory inventory, List<BuiltInMonitor> builtIn) {
        for (BuiltInMonitor monitor : builtIn) {
            if (!MonitorRules.isPossible(inventory.get(monitor.variable()).variable(), monitor.type())) {
                throw new IllegalArgumentException(monitor.variable() + " cannot have a monitor " + monitor.type());
            }
        }
        MonitorSet empty = new MonitorSet(
                inventory,
                List.copyOf(builtIn),
                MonitoringBase.FACTORY_DEFAULT,
                LEAST_SEVERE,
                new TreeMap<>(),
                Set.of());
        return empty.withBase(MonitoringBase.FACTORY_DEFAULT);
    }

    MonitoringBase base() {
        return base;
    }

    int level() {
        return level;
    }

    /** The active monitors, by their ids. */
    Collection<RunningMonitor> active() {
        return active.values();
    }

    @Nullable
    RunningMonitor find(int id) {
        return active.get(id);
    }

    /** An id that no monitor has. */
    int freeId() {
        return Math.max(builtIn.size(), active.isEmpty() ? 0 : active.lastKey()) + 1;
    }

    // ---- the same, changed

    /** The same with a monitor, in place of that with the same id if there is one (N04.FR.12). */
    MonitorSet with(RunningMonitor monitor) {
        SortedMap<Integer, RunningMonitor> changed = new TreeMap<>(active);
        changed.put(monitor.id(), monitor);
        return new MonitorSet(inventory, builtIn, base, level, changed, cleared);
    }

    /** The same without a monitor (N06.FR.01). A preconfigured one comes back with the next base. */
    MonitorSet without(int id) {
        SortedMap<Integer, RunningMonitor> changed = new TreeMap<>(active);
        changed.remove(id);
        Set<Integer> without = new TreeSet<>(cleared);
        if (id <= builtIn.size()) {
            without.add(id);
        }
        return new MonitorSet(inventory, builtIn, base, level, changed, without);
    }

    /** The same with this level (N05.FR.03). */
    MonitorSet withLevel(int level) {
        return new MonitorSet(inventory, builtIn, base, level, active, cleared);
    }

    /** The same with this base. */
    MonitorSet withBase(MonitoringBase base) {
        SortedMap<Integer, RunningMonitor> changed = new TreeMap<>();
        for (RunningMonitor monitor : active.values()) {
            // N03.FR.03: All keeps what the CSMS set; N03.FR.04, N03.FR.05: the others do not
            if (base == MonitoringBase.ALL || monitor.kind() != EventNotification.CUSTOM_MONITOR) {
                changed.put(monitor.id(), monitor);
            }
        }
        for (int id = 1; id <= builtIn.size(); id++) {
            if (!belongsTo(builtIn.get(id - 1), base)) {
                changed.remove(id);
            } else if (!changed.containsKey(id)) {
                changed.put(id, built(id));
            }
        }
        return new MonitorSet(inventory, builtIn, base, level, changed, Set.of());
    }

    private static boolean belongsTo(BuiltInMonitor monitor, MonitoringBase base) {
        return monitor.kind() == EventNotification.HARD_WIRED_MONITOR
                || base == MonitoringBase.ALL
                || base == MonitoringBase.FACTORY_DEFAULT && monitor.factoryDefault();
    }

    private RunningMonitor built(int id) {
        BuiltInMonitor monitor = builtIn.get(id - 1);
        VariableMonitoring setting =
                new VariableMonitoring(id, monitor.transaction(), monitor.value(), monitor.type(), monitor.severity());
        return new RunningMonitor(inventory.get(monitor.variable()), setting, monitor.kind());
    }

    // ---- over a reboot

    SavedMonitoring saved() {
        return new SavedMonitoring(
                base, level, active.values().stream().map(RunningMonitor::saved).toList(), List.copyOf(cleared));
    }

    /**
     * The set as it was saved, as far as its variables are still there and can still be monitored (N04 remark). A
     * monitor of the CSMS gets another id when a built-in one of new firmware has taken its own (N04.FR.19).
     */
    MonitorSet restored(SavedMonitoring saved) {
        MonitorSet set = withBase(saved.base()).withLevel(saved.level());
        for (int id : saved.cleared()) {
            RunningMonitor monitor = set.find(id);
            set = monitor == null || monitor.isHardWired() ? set : set.without(id);
        }
        for (SavedMonitor monitor : saved.monitors()) {
            set = set.restored(monitor);
        }
        return set;
    }

    private MonitorSet restored(SavedMonitor saved) {
        Slot<?> slot = inventory.find(saved.component(), saved.variable());
        RunningMonitor known = find(saved.monitoring().id());
        boolean isOfSame = known != null && known.slot() == slot;
        if (saved.kind() != EventNotification.CUSTOM_MONITOR) {
            if (isOfSame && known.setting().equals(saved.monitoring())) {
                known.setTriggered(saved.triggered());
            }
            return this;
        }
        if (slot == null || !MonitorRules.supports(slot, saved.monitoring().type())) {
            return this;
        }
        boolean isFree = known == null || isOfSame && known.kind() == EventNotification.PRECONFIGURED_MONITOR;
        VariableMonitoring old = saved.monitoring();
        VariableMonitoring setting = new VariableMonitoring(
                isFree ? old.id() : freeId(), old.transaction(), old.value(), old.type(), old.severity());
        RunningMonitor monitor = new RunningMonitor(slot, setting, saved.kind());
        monitor.setTriggered(saved.triggered());
        return with(monitor);
    }
}
