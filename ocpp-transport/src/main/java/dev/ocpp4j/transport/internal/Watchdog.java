package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.Scheduler;
import java.time.Duration;

/** Barks when nothing has moved for a time. Safe for use by many threads. */
final class Watchdog {
    private final Scheduler scheduler;
    private final Duration patience;
    private final Runnable bark;
    private volatile long moved;
    private boolean over;
    private Runnable cancel;

    /** It watches from now on. @param bark called at most once, by the scheduler; returns at once */
    Watchdog(Scheduler scheduler, Duration patience, Runnable bark) {
        this.scheduler = scheduler;
        this.patience = patience;
        this.bark = bark;
        moved = scheduler.nanoTime();
        cancel = scheduler.schedule(this::look, patience);
    }

    /** Something has moved. */
    void moved() {
        moved = scheduler.nanoTime();
    }

    private void look() {
        synchronized (this) {
            Duration left = patience.minusNanos(scheduler.nanoTime() - moved);
            if (over) {
                return;
            }
            if (!left.isNegative() && !left.isZero()) {
                cancel = scheduler.schedule(this::look, left);
                return;
            }
            over = true;
        }
        bark.run();
    }

    /** There is nothing to watch any more. */
    synchronized void stop() {
        over = true;
        cancel.run();
    }
}
