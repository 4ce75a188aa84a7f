package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

import org.jspecify.annotations.Nullable;

/**
 * One purpose on its way through time: which of its schedules leads, with which of its periods, and until when.
 *
 * <p>The schedules stand highest rank first. While one leads, those below are not looked at, and as long as no change
 * above it is due a step is one period further. Those that are over are forgotten.
 */
final class Lane {
    private final Stack stack;
    /** The next lane of the same composite. */
    final @Nullable Lane following;
    /** One for each schedule that was ever looked at. */
    private final Runner[] runners;

    private long session;
    private long window;
    /** The schedules before this one will never do anything again. */
    private int first;

    /** The periods of the schedule that leads. */
    private int[] starts = {};

    private long[] values = {};
    private byte[] marks = {};
    private int period;
    /** What the periods of the leading schedule count from. */
    private long start;
    /** Until when the leading schedule leads, one period after the other. */
    private long horizon = Long.MIN_VALUE;

    /** Until when everything below holds. */
    long next = Long.MIN_VALUE;

    /** Whether a profile leads; a local limit governs nothing. */
    boolean governs;
    /** The limit; {@link Units#NONE} where no schedule leads. */
    long value;
    /** Whether the limit is a power rather than a current. */
    boolean power;
    /** See {@link PhaseMark}. */
    int mark;

    /**
     * @param following the next lane of the same composite
     * @param session the instant from which relative schedules count
     * @param window the start of the window
     */
    Lane(Stack stack, @Nullable Lane following, long session, long window) {
        this.stack = stack;
        this.following = following;
        this.session = session;
        this.window = window;
        runners = new Runner[stack.schedules.length];
    }

    /** Makes a lane of each stack, and returns the first of them; null if there is none. */
    static @Nullable Lane chain(Stack[] stacks, long session, long window) {
        Lane lane = null;
        for (int i = stacks.length - 1; i >= 0; i--) {
            lane = new Lane(stacks[i], lane, session, window);
        }
        return lane;
    }

    /** The limit in a unit, with its own phases as far as a station can use them. */
    long limit(RateUnit unit, int stationMark) {
        return Units.lower(unit, power ? Units.NONE : value, power ? value : Units.NONE, mark | stationMark);
    }

    /** Forgets the past, so that the next {@link #advance} may go to any instant. */
    void restart(long session, long window) {
        this.session = session;
        this.window = window;
        for (Runner runner : runners) {
            if (runner != null) {
                runner.restart(session, window);
            }
        }
        first = 0;
        horizon = Long.MIN_VALUE;
        next = Long.MIN_VALUE;
    }

    /** Goes to {@code t}, which is not before {@link #next}. */
    void advance(long t) {
        if (t < horizon) {
            long end = endOf(period + 1);
            if (t < end) {
                show(period + 1, end);
                return;
            }
        }
        lookThrough(t);
    }

    /** Finds the schedule that leads at {@code t}. */
    private void lookThrough(long t) {
        long soonest = NEVER;
        CompiledSchedule[] schedules = stack.schedules;
        while (first < schedules.length && t >= schedules[first].over(stack.hideInGap)) {
            first++;
        }
        for (int i = first; i < schedules.length; i++) {
            Runner runner = runner(i);
            if (t >= runner.until) {
                runner.locate(t);
            }
            soonest = Math.min(soonest, runner.until);
            if (runner.runs) {
                lead(runner, soonest, t);
                return;
            }
            if (stack.hideInGap && runner.inGap) {
                if (i >= stack.floor) {
                    break;
                }
                i = stack.floor - 1;
            }
        }
        governs = false;
        value = Units.NONE;
        mark = PhaseMark.ANY;
        horizon = Long.MIN_VALUE;
        next = soonest;
    }

    private Runner runner(int i) {
        Runner runner = runners[i];
        if (runner == null) {
            runner = new Runner(stack.schedules[i]);
            runner.restart(session, window);
            runners[i] = runner;
        }
        return runner;
    }

    private void lead(Runner runner, long until, long t) {
        CompiledSchedule leading = runner.schedule;
        starts = leading.starts;
        values = leading.values;
        marks = leading.marks;
        power = leading.power;
        governs = leading.installed != null;
        start = runner.occurrenceStart;
        horizon = until;
        int running = leading.periodAt(t - start);
        show(running, endOf(running));
    }

    private void show(int shown, long end) {
        period = shown;
        value = values[shown];
        mark = marks[shown];
        next = end;
    }

    private long endOf(int i) {
        return i + 1 < starts.length ? Math.min(start + starts[i + 1], horizon) : horizon;
    }
}
