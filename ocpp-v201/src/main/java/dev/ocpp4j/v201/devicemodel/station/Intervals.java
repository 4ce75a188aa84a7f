package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Scheduler;
import dev.ocpp4j.v201.diagnostics.Monitor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times the monitors that have an interval (N08). */
final class Intervals {
    private final Scheduler scheduler;
    private final Clock clock;

    Intervals(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Begins to time a monitor.
     *
     * @param tick runs each time when the interval has passed; short, never blocks
     * @return ends it
     */
    Runnable start(RunningMonitor monitor, Runnable tick) {
        Duration interval = duration(monitor.setting().value());
        return monitor.setting().type() == Monitor.PERIODIC
                ? new FromNow(interval, tick)
                : new ByTheClock(interval, tick);
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    /** Ticks until it is run. */
    private abstract class Ticking implements Runnable {
        private final Runnable tick;
        private Runnable cancel = () -> {};
        private boolean ended;

        Ticking(Runnable tick) {
            this.tick = tick;
        }

        /** Whether the interval has passed; it may be a moment too early by the other clock. */
        abstract boolean isDue();

        /** How long until the next tick. */
        abstract Duration rest();

        final synchronized void next() {
            if (!ended) {
                cancel = scheduler.schedule(this::passed, rest());
            }
        }

        private void passed() {
            boolean isDue;
            synchronized (this) {
                isDue = !ended && isDue();
            }
            if (isDue) {
                tick.run();
            }
            next();
        }

        @Override
        public final synchronized void run() {
            ended = true;
            cancel.run();
        }
    }

    /** N08.FR.06: counted from when the monitor was set. Steps of the clock do not matter. */
    private final class FromNow extends Ticking {
        private final long interval;
        private long due;

        FromNow(Duration interval, Runnable tick) {
            super(tick);
            this.interval = interval.toNanos();
            this.due = scheduler.nanoTime() + this.interval;
            next();
        }

        @Override
        boolean isDue() {
            long late = scheduler.nanoTime() - due;
            if (late < 0) {
                return false;
            }
            due += (late / interval + 1) * interval; // intervals that were slept through are left out
            return true;
        }

        @Override
        Duration rest() {
            return Duration.ofNanos(Math.max(0, due - scheduler.nanoTime()));
        }
    }

    /** N08.FR.07: multiples of the interval since midnight in UTC. */
    private final class ByTheClock extends Ticking {
        private final Duration interval;
        private Instant due;

        ByTheClock(Duration interval, Runnable tick) {
            super(tick);
            this.interval = interval;
            this.due = after(clock.instant());
            next();
        }

        @Override
        boolean isDue() {
            Instant now = clock.instant();
            boolean isDue = !now.isBefore(due);
            due = after(now);
            return isDue;
        }

        @Override
        Duration rest() {
            Duration rest = Duration.between(clock.instant(), due);
            return rest.isNegative() ? Duration.ZERO : rest;
        }

        private Instant after(Instant now) {
            Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
            long passed = Duration.between(midnight, now).dividedBy(interval);
            Instant next = midnight.plus(interval.multipliedBy(passed + 1));
            Instant nextMidnight = midnight.plus(1, ChronoUnit.DAYS);
            return interval.toDays() == 0 && next.isAfter(nextMidnight) ? nextMidnight : next;
        }
    }
}
