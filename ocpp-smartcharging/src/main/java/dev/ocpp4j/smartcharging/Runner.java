package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/** One schedule on its way through time: which of its periods runs, and until when that can stay so. */
final class Runner {
    /** Not valid at this instant. */
    private static final int NOT_VALID = -1;
    /** Valid, but without a period. */
    private static final int GAP = -2;

    final CompiledSchedule schedule;
    private long origin;
    /** The period that runs, or why there is none. */
    int period;
    /** Until when {@link #period} holds. */
    long until;

    private long occurrenceStart;
    private long occurrenceEnd;
    /** Until when the periods follow one another: the schedule stays valid, and its occurrence goes on. */
    private long horizon;

    Runner(CompiledSchedule schedule) {
        this.schedule = schedule;
    }

    /** Forgets the past, so that the next {@link #advance} may go to any instant. */
    void restart(long session, long window) {
        period = NOT_VALID;
        until = Long.MIN_VALUE;
        occurrenceEnd = Long.MIN_VALUE;
        horizon = Long.MIN_VALUE;
        origin = switch (schedule.origin) {
            case FIXED -> schedule.start;
            case SESSION -> session;
            case WINDOW -> window;
        };
    }

    boolean runs() {
        return period >= 0;
    }

    /** Whether the schedule is valid and has no period. */
    boolean isInGap() {
        return period == GAP;
    }

    /** Goes to {@code t}, which is not before {@link #until}. */
    void advance(long t) {
        if (t < horizon) {
            int[] starts = schedule.starts;
            int following = period + 1;
            long end = following + 1 < starts.length ? occurrenceStart + starts[following + 1] : horizon;
            if (t < end) {
                period = following;
                until = Math.min(end, horizon);
                return;
            }
        }
        locate(t);
    }

    private void locate(long t) {
        horizon = Long.MIN_VALUE;
        if (t < schedule.validFrom) {
            period = NOT_VALID;
            until = schedule.validFrom;
        } else if (t >= schedule.validTo) {
            period = NOT_VALID;
            until = NEVER;
        } else {
            period = GAP;
            until = Math.min(schedule.validTo, locateValid(t));
        }
    }

    /** Sets the period at {@code t}; returns until when it holds if the schedule stays valid. */
    private long locateValid(long t) {
        if (t >= occurrenceEnd) {
            long start = schedule.occurrences.startAt(origin, t);
            if (start == NEVER) {
                return origin;
            }
            occurrenceStart = start;
            occurrenceEnd = schedule.occurrences.endOf(origin, start);
        }
        long elapsed = t - occurrenceStart;
        if (elapsed >= schedule.end) {
            return occurrenceEnd;
        }
        int[] starts = schedule.starts;
        long end = schedule.end == NEVER ? NEVER : occurrenceStart + schedule.end;
        horizon = Math.min(schedule.validTo, Math.min(end, occurrenceEnd));
        period = schedule.periodAt(elapsed);
        return period + 1 < starts.length ? Math.min(occurrenceStart + starts[period + 1], horizon) : horizon;
    }
}
