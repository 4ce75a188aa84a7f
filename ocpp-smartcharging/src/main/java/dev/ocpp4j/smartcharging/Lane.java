package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/**
 * One purpose on its way through time: which of its schedules leads, with which of its periods, and until when.
 *
 * <p>The schedules stand highest rank first. While one leads, those below are not looked at, and as long as no change
 * above it is due a step is one period further. Those that are over are forgotten.
 */
final class Lane {
    private final CompiledSchedule[] schedules;
    private final boolean hideInGap;
    /** One for each schedule that was ever looked at. */
    private final Runner[] runners;

    private long session;
    private long window;
    /** The schedules before this one will never do anything again. */
    private int first;

    private CompiledSchedule leading;
    private int period;
    /** What the periods of the leading schedule count from. */
    private long start;
    /** Until when the leading schedule leads, one period after the other. */
    private long horizon = Long.MIN_VALUE;

    /** Until when everything below holds. */
    long next = Long.MIN_VALUE;

    /** Whether any schedule leads. */
    boolean speaks;

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
        this.session = session;
        this.window = window;
        leading = schedules[0];
        runners = new Runner[schedules.length];
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
        while (first < schedules.length && t >= schedules[first].over(hideInGap)) {
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
            if (hideInGap && runner.inGap) {
                break;
            }
        }
        speaks = false;
        horizon = Long.MIN_VALUE;
        next = soonest;
    }

    private Runner runner(int i) {
        Runner runner = runners[i];
        if (runner == null) {
            runner = new Runner(schedules[i]);
            runner.restart(session, window);
            runners[i] = runner;
        }
        return runner;
    }

    private void lead(Runner runner, long until, long t) {
        leading = runner.schedule;
        start = runner.occurrenceStart;
        horizon = until;
        speaks = true;
        power = leading.power;
        int running = leading.periodAt(t - start);
        show(running, endOf(running));
    }

    private void show(int shown, long end) {
        period = shown;
        value = leading.values[shown];
        phases = leading.phases[shown];
        use = leading.uses[shown];
        next = end;
    }

    private long endOf(int i) {
        int[] starts = leading.starts;
        return i + 1 < starts.length ? Math.min(start + starts[i + 1], horizon) : horizon;
    }
}
