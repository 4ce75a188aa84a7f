package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Scheduler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of all connections of a server or a station on one timer. They are kept by tenths of a second, so that
 * the timer wakes up once for all that are due together, and not at all while none is.
 */
final class Deadlines {
    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final long TICK = Duration.ofMillis(100).toNanos();

    private final Scheduler scheduler;
    private final TreeMap<Long, Set<Deadline>> byTick = new TreeMap<>();
    private @Nullable Runnable alarm;
    private long alarmTick;

    Deadlines(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Something to be done at a time that can be moved. Its task is short and never blocks. */
    final class Deadline {
        private final Runnable task;
        private long tick;
        private boolean set;

        private Deadline(Runnable task) {
            this.task = task;
        }

        /** Moves it; it is due once, never early and up to a tenth of a second late. */
        void set(Duration delay) {
            Deadlines.this.set(this, delay.toNanos());
        }

        void cancel() {
            synchronized (Deadlines.this) {
                takeOut(this);
            }
        }
    }

    /** A deadline that is not set yet. */
    Deadline deadline(Runnable task) {
        return new Deadline(task);
    }

    /** The clock of the deadlines, in nanoseconds. */
    long now() {
        return scheduler.nanoTime();
    }

    private synchronized void set(Deadline deadline, long delay) {
        takeOut(deadline);
        deadline.tick = Math.floorDiv(now() + delay, TICK) + 1;
        deadline.set = true;
        byTick.computeIfAbsent(deadline.tick, tick -> new HashSet<>(2)).add(deadline);
        arm();
    }

    private void takeOut(Deadline deadline) {
        if (deadline.set) {
            deadline.set = false;
            Set<Deadline> others = byTick.get(deadline.tick);
            others.remove(deadline);
            if (others.isEmpty()) {
                byTick.remove(deadline.tick);
            }
        }
    }

    private void arm() {
        if (byTick.isEmpty() || (alarm != null && alarmTick <= byTick.firstKey())) {
            return;
        }
        if (alarm != null) {
            alarm.run(); // takes it back
        }
        alarmTick = byTick.firstKey();
        alarm = scheduler.schedule(this::ring, Duration.ofNanos(Math.max(0, alarmTick * TICK - now())));
    }

    private void ring() {
        List<Deadline> due = new ArrayList<>();
        synchronized (this) {
            alarm = null;
            while (!byTick.isEmpty() && byTick.firstKey() * TICK - now() <= 0) {
                due.addAll(byTick.pollFirstEntry().getValue());
            }
            due.forEach(deadline -> deadline.set = false);
            arm();
        }
        for (Deadline deadline : due) {
            try {
                deadline.task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "A deadline could not be handled", e); // and the others are all the same
            }
        }
    }
}
