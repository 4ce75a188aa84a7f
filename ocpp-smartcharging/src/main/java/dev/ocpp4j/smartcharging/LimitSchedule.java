package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A step function of limits as someone tells it: a station's report, or a composite that was changed afterwards.
 *
 * @param evse the EVSE (2.0.1) or connector (1.6); 0 is the station
 * @param start the instant from which the periods count
 * @param duration its length in seconds, 1 or more
 * @param unit the unit of all limits
 * @param periods the steps, at least one, the first at 0, strictly increasing
 */
public record LimitSchedule(int evse, Instant start, int duration, RateUnit unit, List<CompositePeriod> periods) {
    /** Checks the order and copies the list. */
    public LimitSchedule {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(unit, "unit");
        periods = List.copyOf(periods);
        if (duration < 1 || periods.isEmpty() || periods.get(0).startPeriod() != 0) {
            throw new IllegalArgumentException("A schedule has a duration, and a first period that starts at 0");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).startPeriod() <= periods.get(i - 1).startPeriod()) {
                throw new IllegalArgumentException("The periods do not increase");
            }
        }
    }

    /**
     * The period in force so many seconds after the start.
     *
     * @throws IllegalArgumentException if that lies outside the schedule
     */
    public CompositePeriod at(long elapsed) {
        if (elapsed < 0 || elapsed >= duration) {
            throw new IllegalArgumentException(elapsed + " s lies outside the schedule");
        }
        int low = 0;
        int high = periods.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (periods.get(middle).startPeriod() <= elapsed) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return periods.get(low);
    }

    /** Where period {@code i} ends, in seconds from the start. */
    public int endPeriod(int i) {
        return i + 1 < periods.size() ? Math.min(periods.get(i + 1).startPeriod(), duration) : duration;
    }
}
