package dev.ocpp4j.core.station;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What is due later, and forgotten when the station restarts. Used on the loop only. */
public final class Timers {
    private final Loop loop;
    private final Set<Timer> running = new HashSet<>();

    /** Nothing is due. */
    public Timers(Loop loop) {
        this.loop = loop;
    }

    /** Something that is due later. */
    public final class Timer {
        private Runnable takeBack = () -> {};

        private Timer() {}

        /** Takes it back; does nothing when it ran already. */
        public void cancel() {
            if (running.remove(this)) {
                takeBack.run();
            }
        }
    }

    /** Runs a task on the loop later. */
    public Timer after(Duration delay, Runnable task) {
        Timer timer = new Timer();
        running.add(timer);
        timer.takeBack = loop.after(delay.isNegative() ? Duration.ZERO : delay, () -> {
            // It may have been taken back while it stood in line.
            if (running.remove(timer)) {
                task.run();
            }
        });
        return timer;
    }

    /** Forgets everything. */
    public void cancelAll() {
        Set.copyOf(running).forEach(Timer::cancel);
    }
}
