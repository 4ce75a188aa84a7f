package dev.ocpp4j.examples.certify;

import java.time.Duration;

/** How a run lets time pass while nothing has come of what it waits for. */
interface Waiting {
    /**
     * Lets some time pass, or less when the monitor is notified.
     *
     * @param monitor held by the caller
     * @param most more than zero
     */
    void pass(Object monitor, Duration most) throws InterruptedException;

    /** In slices, for those who look on. */
    Waiting REAL = (monitor, most) -> monitor.wait(Math.max(1, Math.min(200, most.toMillis())));
}
