package dev.ocpp4j.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Time for tests: it stands still until it is moved. Due tasks run on the thread that moves it, in the order in which
 * they are due. Safe for use by many threads.
 */
public final class ManualScheduler implements Scheduler {
    private final Instant start;
    private final List<Task> tasks = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;
    private long lastNumber;

    /** Starts at 2026-01-01T00:00:00Z. */
    public ManualScheduler() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    public ManualScheduler(Instant start) {
        this.start = Objects.requireNonNull(start, "start");
    }

    private record Task(Duration due, long number, Runnable action) {}

    @Override
    public synchronized Runnable schedule(Runnable action, Duration delay) {
        Task task = new Task(elapsed.plus(delay), ++lastNumber, action);
        tasks.add(task);
        return () -> {
            synchronized (this) {
                tasks.remove(task);
            }
        };
    }

    @Override
    public synchronized long nanoTime() {
        return elapsed.toNanos();
    }

    /** The time now. */
    public synchronized Instant now() {
        return start.plus(elapsed);
    }

    /** How many tasks wait to be due. */
    public synchronized int size() {
        return tasks.size();
    }

    /** Moves time on and runs what is due on the way, each task at its own time; tasks may schedule others. */
    public void advance(Duration time) {
        Duration target;
        synchronized (this) {
            target = elapsed.plus(time);
        }
        for (Task task = nextUntil(target); task != null; task = nextUntil(target)) {
            task.action.run();
        }
        synchronized (this) {
            elapsed = target;
        }
    }

    private synchronized @Nullable Task nextUntil(Duration target) {
        Task next = tasks.stream()
                .filter(task -> task.due.compareTo(target) <= 0)
                .min(Comparator.comparing(Task::due).thenComparing(Task::number))
                .orElse(null);
        if (next != null) {
            tasks.remove(next);
            elapsed = next.due.compareTo(elapsed) > 0 ? next.due : elapsed;
        }
        return next;
    }

    /** A clock that shows this time, in UTC. */
    public Clock clock() {
        return new ManualClock(ZoneOffset.UTC);
    }

    private final class ManualClock extends Clock {
        private final ZoneId zone;

        ManualClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ManualClock(other);
        }

        @Override
        public Instant instant() {
            return now();
        }
    }
}
