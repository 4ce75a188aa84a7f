package dev.ocpp4j.core.station;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a task at intervals that are counted from a moment, so that delays do not add up. Used on the loop only. */
public final class Ticks {
    private final Timers timers;
    private final StationClock clock;
    private final Supplier<Instant> origin;
    private final IntSupplier interval;
    private final Runnable task;
    private Timers.@Nullable Timer next;

    private Ticks(Timers timers, StationClock clock, Supplier<Instant> origin, IntSupplier interval, Runnable task) {
        this.timers = timers;
        this.clock = clock;
        this.origin = origin;
        this.interval = interval;
        this.task = task;
    }

    /** Intervals from midnight. @param interval in seconds; 0 for never */
    public static Ticks ofTheDay(Timers timers, StationClock clock, IntSupplier interval, Runnable task) {
        return new Ticks(timers, clock, () -> clock.now().truncatedTo(ChronoUnit.DAYS), interval, task);
    }

    /** Intervals from a moment. @param interval in seconds; 0 for never */
    public static Ticks since(Instant start, Timers timers, StationClock clock, IntSupplier interval, Runnable task) {
        return new Ticks(timers, clock, () -> start, interval, task);
    }

    /** Begins, or goes on with a changed interval. */
    public void arm() {
        cancel();
        int seconds = interval.getAsInt();
        if (seconds > 0) {
            long length = Duration.ofSeconds(seconds).toMillis();
            long passed = ChronoUnit.MILLIS.between(origin.get(), clock.now());
            next = timers.after(Duration.ofMillis(length - Math.floorMod(passed, length)), () -> {
                task.run();
                arm();
            });
        }
    }

    /** Ends; does nothing when it does not run. */
    public void cancel() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }
}
