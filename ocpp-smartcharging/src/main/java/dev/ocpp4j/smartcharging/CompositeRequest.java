package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which composite schedule is wanted.
 *
 * @param evse the EVSE (2.0.1) or connector (1.6); 0 for what the station draws from the grid
 * @param start the start of the window, normally the receipt of the request; cut to whole seconds
 * @param duration the length of the window in seconds, 1 or more
 * @param unit the unit of the answer; null for the first allowed unit of the station
 * @param simulateTx whether an EVSE without a transaction is treated as if one began at {@code start} (K08.FR.06)
 * @param maxPeriods the most periods that the answer may have, 1 or more; an answer that needs more is shortened in
 *     time, so that what it says stays true
 * @param alternative which schedule of a profile with several is meant, from 0 (K15.FR.22); a profile with one
 *     schedule takes part in every alternative
 */
public record CompositeRequest(
        int evse,
        Instant start,
        int duration,
        @Nullable RateUnit unit,
        boolean simulateTx,
        int maxPeriods,
        int alternative) {
    /** Checks the ranges that no station can serve. */
    public CompositeRequest {
        Objects.requireNonNull(start, "start");
        if (maxPeriods < 1 || alternative < 0) {
            throw new IllegalArgumentException("maxPeriods " + maxPeriods + ", alternative " + alternative);
        }
    }

    /** The usual request: first allowed unit, transactions simulated. */
    public CompositeRequest(int evse, Instant start, int duration) {
        this(evse, start, duration, null, true, Integer.MAX_VALUE, 0);
    }

    /** This request in the given unit. */
    public CompositeRequest withUnit(@Nullable RateUnit unit) {
        return new CompositeRequest(evse, start, duration, unit, simulateTx, maxPeriods, alternative);
    }

    /** This request with or without simulated transactions. */
    public CompositeRequest withSimulateTx(boolean simulateTx) {
        return new CompositeRequest(evse, start, duration, unit, simulateTx, maxPeriods, alternative);
    }

    /** This request with at most so many periods in the answer. */
    public CompositeRequest withMaxPeriods(int maxPeriods) {
        return new CompositeRequest(evse, start, duration, unit, simulateTx, maxPeriods, alternative);
    }

    /** This request for another alternative of the profiles that have several schedules. */
    public CompositeRequest withAlternative(int alternative) {
        return new CompositeRequest(evse, start, duration, unit, simulateTx, maxPeriods, alternative);
    }
}
