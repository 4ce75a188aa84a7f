package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.devicemodel.StandardComponent;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.EventTrigger;
import dev.ocpp4j.v201.provisioning.Attribute;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Runs the monitors: looks at values when they change, counts intervals, makes events (N07, N08). */
final class Monitors {
    private static final System.Logger LOG = System.getLogger(Monitors.class.getName());
    private static final ComponentKey OWN = ComponentKey.of(StandardComponent.MONITORING_CTRLR.component());

    private final AtomicReference<MonitorSet> current;
    private final DeviceModelStore store;
    private final ReentrantLock changing;
    private final Deliveries deliveries;
    private final Conditions conditions;
    private final Intervals intervals;
    private final Events events;
    private final Clock clock;
    private final UnaryOperator<EventData> details;
    private final AtomicInteger lastEventId = new AtomicInteger();
    private final Map<RunningMonitor, Runnable> timers = new HashMap<>();
    private boolean isSaveNoted;

    /**
     * @param current the monitors that are active
     * @param changing held over each change of the monitors, the saving included
     * @param details adds what the station knows of an event
     */
    Monitors(
            AtomicReference<MonitorSet> current,
            DeviceModelStore store,
            ReentrantLock changing,
            Deliveries deliveries,
            Conditions conditions,
            Intervals intervals,
            Events events,
            Clock clock,
            UnaryOperator<EventData> details) {
        this.current = current;
        this.store = store;
        this.changing = changing;
        this.deliveries = deliveries;
        this.conditions = conditions;
        this.intervals = intervals;
        this.events = events;
        this.clock = clock;
        this.details = details;
    }

    MonitorSet current() {
        return current.get();
    }

    /** Begins with what was saved, else as it left the factory. */
    void restore() {
        MonitorSet factory = current();
        putInEffect(store.monitoring().map(factory::restored).orElse(factory));
    }

    // ---- changes of the monitors, with the lock of changes held

    /** Saves another set of monitors (N07.FR.13) and puts it in effect. */
    void change(MonitorSet changed) {
        store.save(saved(changed));
        putInEffect(changed);
    }

    private synchronized void putInEffect(MonitorSet changed) {
        MonitorSet before = current.getAndSet(changed);
        timers.entrySet().removeIf(timer -> {
            boolean isGone = changed.find(timer.getKey().id()) != timer.getKey();
            if (isGone) {
                timer.getValue().run();
            }
            return isGone;
        });
        for (RunningMonitor monitor : changed.active()) {
            RunningMonitor old = before.find(monitor.id());
            if (old != null && old != monitor && monitor.isThreshold()) {
                lookAfterReplacing(old, monitor);
            }
            if (monitor.isPeriodic()) {
                timers.computeIfAbsent(monitor, key -> intervals.start(key, () -> intervalPassed(key)));
            }
        }
        lookAtAll();
    }

    /** N07.FR.11: the new threshold is exceeded, or the next look clears what the old one had told. */
    private void lookAfterReplacing(RunningMonitor old, RunningMonitor monitor) {
        look(monitor);
        if (old.isTriggered()) {
            monitor.setTriggered(true);
            noteSave();
        }
    }

    // ---- looking

    /** An Actual value has changed; the lock of changes is held. */
    synchronized void changed(Slot<?> slot) {
        if (slot.key().component().equals(OWN)) {
            lookAtAll(); // monitoring may be enabled now
        } else {
            current().active().stream()
                    .filter(monitor -> monitor.slot() == slot)
                    .forEach(this::look);
        }
    }

    /** Looks at all values, since other monitors may be heard now than before. */
    synchronized void lookAtAll() {
        current().active().forEach(this::look);
    }

    private void look(RunningMonitor monitor) {
        if (!conditions.isHeard(monitor, current().level())) {
            return;
        }
        RunningMonitor.Outcome outcome = monitor.look();
        if (outcome == RunningMonitor.Outcome.NOTHING) {
            return;
        }
        if (monitor.isThreshold()) {
            noteSave();
        }
        tell(event(monitor, outcome == RunningMonitor.Outcome.CLEARED));
    }

    /** N08.FR.06, N08.FR.07. On the thread of the scheduler, so it asks nobody for the value. */
    private void intervalPassed(RunningMonitor monitor) {
        boolean isHeard;
        synchronized (this) {
            MonitorSet set = current();
            isHeard = set.find(monitor.id()) == monitor && conditions.isHeard(monitor, set.level());
        }
        if (isHeard) {
            deliveries.add(() -> events.add(details.apply(event(monitor, false))));
            deliveries.start();
        }
    }

    // ---- saving what they have seen

    /** N07.FR.14: that a threshold is exceeded survives a reboot. */
    private void noteSave() {
        if (!isSaveNoted) {
            isSaveNoted = true;
            deliveries.add(this::save);
        }
    }

    private void save() {
        changing.lock();
        try {
            store.save(saved(current()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The state of the monitors could not be saved", e);
        } finally {
            changing.unlock();
        }
    }

    private synchronized SavedMonitoring saved(MonitorSet monitors) {
        isSaveNoted = false;
        return monitors.saved();
    }

    // ---- telling

    /**
     * Tells of an event that no monitor noticed.
     *
     * @return its id; it is told even if the event is lost since the station is offline
     */
    int notifyEvent(Slot<?> slot, int severity, UnaryOperator<EventData> more) {
        EventData event = more.apply(event(slot, EventTrigger.ALERTING, EventNotification.HARD_WIRED_NOTIFICATION));
        if (conditions.mayBeSent(severity)) {
            tell(event);
        }
        return event.eventId();
    }

    /** N07.FR.02: cleared stands only in the return to normal. N07.FR.06: the event names monitor and variable. */
    private EventData event(RunningMonitor monitor, boolean cleared) {
        return event(monitor.slot(), monitor.trigger(), monitor.kind())
                .withVariableMonitoringId(monitor.id())
                .withCleared(cleared ? true : null);
    }

    private EventData event(Slot<?> slot, EventTrigger trigger, EventNotification kind) {
        return new EventData(
                        lastEventId.incrementAndGet(),
                        clock.instant(),
                        trigger,
                        slot.readableText(Attribute.ACTUAL), // N07.FR.10: empty when it is write-only
                        slot.variable().component(),
                        kind,
                        slot.variable().variable())
                .withTransactionId(conditions.transactionOf(slot));
    }

    private void tell(EventData event) {
        deliveries.add(() -> events.add(details.apply(event)));
    }
}
