package dev.ocpp4j.core.station;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends a Heartbeat when nothing else was sent for an interval (1.6 sections 4.6 and 9.1.10, 2.0.1 G02.FR.02, G02.FR.05).
 * Used on the loop only.
 */
public final class Heartbeats {
    private final Loop loop;
    private final Calls calls;
    private final Timers timers;
    private final IntSupplier interval;
    private final Runnable beat;
    private Timers.@Nullable Timer next;
    private boolean running;

    /**
     * @param interval in seconds; 0 for none
     * @param beat sends one
     */
    public Heartbeats(Loop loop, Calls calls, Timers timers, IntSupplier interval, Runnable beat) {
        this.loop = loop;
        this.calls = calls;
        this.timers = timers;
        this.interval = interval;
        this.beat = beat;
    }

    /** They may be sent from now on. */
    public void start() {
        running = true;
        arm();
    }

    /** None is sent any more. */
    public void stop() {
        running = false;
        arm();
    }

    /** The interval has changed. */
    public void arm() {
        if (next != null) {
            next.cancel();
        }
        int seconds = interval.getAsInt();
        if (running && seconds > 0) {
            Duration silent = Duration.ofNanos(loop.nanoTime() - calls.lastSent());
            Duration left = Duration.ofSeconds(seconds).minus(silent);
            next = timers.after(left, () -> due(Duration.ofSeconds(seconds)));
        }
    }

    private void due(Duration silence) {
        if (loop.nanoTime() - calls.lastSent() >= silence.toNanos()) {
            send();
        }
        arm();
    }

    /** Sends one now. */
    public void send() {
        beat.run();
    }
}
