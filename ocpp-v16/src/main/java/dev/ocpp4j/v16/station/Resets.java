package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.RESET_RETRIES;

import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import java.time.Duration;

/**
 * Restarts the station on request: a soft reset waits until the ends of the transactions are told, one that fails is tried
 * again (1.6 sections 5.14 and 9.1.22 with errata 3.36). Used on the loop only.
 */
final class Resets {
    /** How long StopTransaction may take to be delivered before a soft reset goes on. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** How long to wait before a reset that failed is tried again. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Loop loop;
    private final Timers timers;
    private final Outbox outbox;
    private final Hardware hardware;
    private final Configuration configuration;
    private final StatusReports statuses;
    private final Runnable restart;
    private boolean running;

    /** @param restart switches the station off and on again */
    Resets(
            Loop loop,
            Timers timers,
            Outbox outbox,
            Hardware hardware,
            Configuration configuration,
            StatusReports statuses,
            Runnable restart) {
        this.loop = loop;
        this.timers = timers;
        this.outbox = outbox;
        this.hardware = hardware;
        this.configuration = configuration;
        this.statuses = statuses;
        this.restart = restart;
    }

    /** Whether there is a reset under way already; if not, it is from now on. */
    boolean begin() {
        boolean first = !running;
        running = true;
        return first;
    }

    /** The transactions have ended: goes on. */
    void goOn(boolean hard) {
        int retries = configuration.get(RESET_RETRIES);
        if (hard) {
            attempt(true, retries);
            return;
        }
        boolean[] done = {false};
        Runnable once = () -> {
            if (!done[0] && running) {
                done[0] = true;
                attempt(false, retries);
            }
        };
        timers.after(GRACE, once);
        outbox.emptied().thenRunAsync(once, loop);
    }

    private void attempt(boolean hard, int retries) {
        if (hardware.reset(hard)) {
            restart.run();
        } else if (retries > 0) {
            timers.after(PAUSE, () -> attempt(hard, retries - 1));
        } else {
            running = false;
            statuses.warn(0, new Fault(ChargePointErrorCode.RESET_FAILURE, null, null));
        }
    }

    /** The station restarts, for whatever reason. */
    void restarted() {
        running = false;
    }
}
