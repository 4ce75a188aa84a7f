package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/** One schedule on its way through time: whether any of its periods runs, and until when that can stay so. */
final class Runner {
    final CompiledSchedule schedule;
    private long origin;

    /** Whether a period runs. */
    boolean runs;
    /** Whether the schedule is valid and has no period. */
    boolean inGap;
    /** Until when both hold; while a period runs, one follows the other until then. */
    long until;
    /** What the periods count from while one runs. */
    long occurrenceStart;

    private long occurrenceEnd;

    Runner(CompiledSchedule schedule) {
        this.schedule = schedule;
    }

    /** Forgets the past, so that the next {@link #locate} may go to any instant. */
    void restart(long session, long window) {
        until = Long.MIN_VALUE;
        occurrenceEnd = Long.MIN_VALUE;
        origin = switch (schedule.origin) {
            case FIXED -> schedule.start;
            case SESSION -> session;
            case WINDOW -> window;
        };
    }

    /** Goes to {@code t}, which is not before {@link #until}. */
    void locate(long t) {
        runs = false;
        inGap = false;
        if (t < schedule.validFrom) {
            until = schedule.validFrom;
        } else if (t >= schedule.validTo) {
            until = NEVER;
        } else {
            until = Math.min(schedule.validTo, locateValid(t));
            inGap = !runs;
        }
    }

    /** Returns until when the state at {@code t} holds if the schedule stays valid. */
    private long locateValid(long t) {
        if (t >= occurrenceEnd) {
            long start = schedule.occurrences.startAt(origin, t);
            if (start == NEVER) {
                return origin;
            }
            occurrenceStart = start;
            occurrenceEnd = schedule.occurrences.endOf(origin, start);
        }
        runs = t - occurrenceStart < schedule.end;
        return runs && schedule.end != NEVER ? Math.min(occurrenceStart + schedule.end, occurrenceEnd) : occurrenceEnd;
    }
}
