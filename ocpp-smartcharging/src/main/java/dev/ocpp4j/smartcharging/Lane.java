package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Occurrences.NEVER;

/**
 * One purpose on its way through time: which of its schedules leads, and until when that can stay so.
 *
 * <p>The schedules stand highest rank first. Those below the leading one are not looked at, and of the others only
 * those whose own state has run out, so that a step costs little more than the change itself.
 */
final class Lane {
    private final CompiledSchedule[] schedules;
    private final boolean hideInGap;
    /** One for each schedule that was ever looked at. */
    private final Runner[] runners;

    private long session;
    private long window;

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
        next = Long.MIN_VALUE;
    }

    /** Goes to {@code t}, which is not before the last instant gone to. */
    void advance(long t) {
        long first = NEVER;
        speaks = false;
        for (int i = 0; i < runners.length; i++) {
            Runner runner = runners[i];
            if (runner == null) {
                runner = new Runner(schedules[i]);
                runner.restart(session, window);
                runners[i] = runner;
            }
            if (t >= runner.until) {
                runner.advance(t);
            }
            first = Math.min(first, runner.until);
            if (runner.runs()) {
                lead(runner);
                break;
            }
            if (hideInGap && runner.isInGap()) {
                break;
            }
        }
        next = first;
    }

    private void lead(Runner runner) {
        CompiledSchedule schedule = runner.schedule;
        int period = runner.period;
        speaks = true;
        value = schedule.values[period];
        power = schedule.power;
        phases = schedule.phases[period];
        use = schedule.uses[period];
    }
}
