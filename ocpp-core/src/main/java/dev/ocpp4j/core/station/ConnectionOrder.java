package dev.ocpp4j.core.station;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * In which order a station tries the ways in that it has: each a number of times, then the next one, and from the last
 * one back to the first, so that it never stops trying (B10.FR.03, B10.FR.08, B10.FR.09). The way that led in is tried
 * first when the connection is lost (B10.FR.07). Safe for use by many threads.
 *
 * @param <W> a way; equal ways are the same
 */
public final class ConnectionOrder<W> {
    private final Supplier<List<W>> ways;
    private final IntSupplier attempts;
    private @Nullable W current;
    private int failures;

    /**
     * @param ways those that there are now, at least one, the preferred one first; asked at each attempt
     * @param attempts how often each is tried (NetworkProfileConnectionAttempts)
     */
    public ConnectionOrder(Supplier<List<W>> ways, IntSupplier attempts) {
        this.ways = ways;
        this.attempts = attempts;
    }

    /** The way to take at the next attempt. */
    public synchronized W next() {
        List<W> now = ways.get();
        if (current == null || !now.contains(current)) {
            current = now.get(0);
            failures = 0;
        }
        return current;
    }

    /** A way led in. */
    public synchronized void connected(W way) {
        current = way;
        failures = 0;
    }

    /** A way did not lead in. */
    public synchronized void failed(W way) {
        if (!way.equals(current)) {
            return; // it is not the one that counts any more
        }
        failures++;
        List<W> now = ways.get();
        if (failures >= attempts.getAsInt() && !now.isEmpty()) {
            current = now.get((now.indexOf(way) + 1) % now.size());
            failures = 0;
        }
    }

    /** Begins with the preferred way, as after a restart (B10.FR.04). */
    public synchronized void restart() {
        current = null;
        failures = 0;
    }
}
