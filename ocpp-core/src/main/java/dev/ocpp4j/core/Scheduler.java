package dev.ocpp4j.core;

import java.time.Duration;

/**
 * Time as sessions see it: what is due later, and how long something took. Shared by any number of sessions; safe for
 * use by many threads. {@link ManualScheduler} is the one for tests.
 */
public interface Scheduler {
    /**
     * Runs a task once, later. The task is short and never blocks.
     *
     * @param delay at least zero
     * @return what takes the task back; it may be called at any time, more than once
     */
    Runnable schedule(Runnable task, Duration delay);

    /** A reading of a clock that only goes forward, in nanoseconds from an arbitrary origin. */
    long nanoTime();
}
