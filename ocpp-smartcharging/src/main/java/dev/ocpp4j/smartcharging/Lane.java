package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import dev.ocpp4j.smartcharging.CompiledSchedule.Origin;
import java.util.Arrays;

/**
 * One purpose on its way through time: which of its schedules leads, and until when that can stay so.
 *
 * <p>The schedules stand highest rank first. Those below the leading one are not looked at, and of the others only
 * those whose own state has run out, so that a step costs little more than the change itself.
 */
final class Lane {
    /** Not valid at this instant. */
    private static final int NOT_VALID = -1;
    /** Valid, but without a period. */
    private static final int GAP = -2;

    private final CompiledSchedule[] schedules;
    private final boolean hideInGap;
    private final long[] origin;
    /** The period of each schedule, or why it has none. */
    private final int[] period;
    /** Until when {@link #period} holds. */
    private final long[] until;

    private final long[] occurrenceStart;
    private final long[] occurrenceEnd;

    /** Until when everything below holds. */
    long next = Long.MIN_VALUE;

    /** The position of the leading schedule, -1 if there is none. */
    int leader = -1;

    long value;
    boolean power;
    int phases;
    int use;

    /**
     * @param hideInGap whether a valid schedule hides those below also where it has no period
     * @param session the instant from which relative schedules count
     * @param window the start of the window
     */
    Lane(CompiledSchedule[] schedules, boolean hideInGap, long session, long window) {
        this.schedules = schedules;
        this.hideInGap = hideInGap;
        int n = schedules.length;
        origin = new long[n];
        period = new int[n];
        until = new long[n];
        occurrenceStart = new long[n];
        occurrenceEnd = new long[n];
        restart(session, window);
    }

    /** Forgets the past, so that the next {@link #advance} may go to any instant. */
    void restart(long session, long window) {
        for (int i = 0; i < schedules.length; i++) {
            Origin kind = schedules[i].origin;
            origin[i] = kind == Origin.FIXED ? schedules[i].start : kind == Origin.SESSION ? session : window;
        }
        Arrays.fill(until, Long.MIN_VALUE);
        Arrays.fill(occurrenceEnd, Long.MIN_VALUE);
        next = Long.MIN_VALUE;
    }

    boolean speaks() {
        return leader >= 0;
    }

    CompiledSchedule schedule() {
        return schedules[leader];
    }

    /** Goes to {@code t}, which is not before the last instant gone to. */
    void advance(long t) {
        leader = -1;
        next = NEVER;
        for (int i = 0; i < schedules.length; i++) {
            if (t >= until[i]) {
                locate(i, t);
            }
            next = Math.min(next, until[i]);
            int found = period[i];
            if (found >= 0) {
                CompiledSchedule schedule = schedules[i];
                leader = i;
                value = schedule.values[found];
                power = schedule.power;
                phases = schedule.phases[found];
                use = schedule.uses[found];
                return;
            }
            if (found == GAP && hideInGap) {
                return;
            }
        }
    }

    private void locate(int i, long t) {
        CompiledSchedule schedule = schedules[i];
        if (t < schedule.validFrom) {
            period[i] = NOT_VALID;
            until[i] = schedule.validFrom;
        } else if (t >= schedule.validTo) {
            period[i] = NOT_VALID;
            until[i] = NEVER;
        } else {
            until[i] = Math.min(schedule.validTo, locateValid(i, t, schedule));
        }
    }

    /** Sets the period at {@code t}; returns until when it holds if the schedule stays valid. */
    private long locateValid(int i, long t, CompiledSchedule schedule) {
        if (t >= occurrenceEnd[i]) {
            long start = schedule.occurrences.startAt(origin[i], t);
            if (start == NEVER) {
                period[i] = GAP;
                return origin[i];
            }
            occurrenceStart[i] = start;
            occurrenceEnd[i] = schedule.occurrences.endOf(origin[i], start);
            period[i] = GAP;
        }
        long elapsed = t - occurrenceStart[i];
        if (elapsed >= schedule.end) {
            period[i] = GAP;
            return occurrenceEnd[i];
        }
        int found = step(schedule, period[i], elapsed);
        period[i] = found;
        long boundary = found + 1 < schedule.starts.length ? schedule.starts[found + 1] : schedule.end;
        return boundary == NEVER ? occurrenceEnd[i] : Math.min(occurrenceStart[i] + boundary, occurrenceEnd[i]);
    }

    /** The period at {@code elapsed}: mostly the one after the last. */
    private static int step(CompiledSchedule schedule, int last, long elapsed) {
        int guess = Math.max(last, -1) + 1;
        int[] starts = schedule.starts;
        if (guess < starts.length
                && starts[guess] <= elapsed
                && (guess + 1 == starts.length || starts[guess + 1] > elapsed)) {
            return guess;
        }
        return schedule.periodAt(elapsed);
    }
}
