package dev.ocpp4j.examples.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;

import dev.ocpp4j.v16.core.HeartbeatRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends a Heartbeat when nothing else was sent for an interval (1.6 sections 4.6 and 9.1.10). Used on the loop only. */
final class Heartbeats {
    private final Loop loop;
    private final Calls calls;
    private final Timers timers;
    private final Configuration configuration;
    private final StationClock clock;
    private Timers.@Nullable Timer next;
    private boolean running;

    Heartbeats(Loop loop, Calls calls, Timers timers, Configuration configuration, StationClock clock) {
        this.loop = loop;
        this.calls = calls;
        this.timers = timers;
        this.configuration = configuration;
        this.clock = clock;
        configuration.onChange(HEARTBEAT_INTERVAL, this::arm);
    }

    void start() {
        running = true;
        arm();
    }

    void stop() {
        running = false;
        arm();
    }

    private void arm() {
        if (next != null) {
            next.cancel();
        }
        int seconds = configuration.get(HEARTBEAT_INTERVAL);
        if (running && seconds > 0) {
            Duration silent = Duration.ofNanos(loop.nanoTime() - calls.lastSent());
            Duration left = Duration.ofSeconds(seconds).minus(silent);
            next = timers.after(left, () -> due(Duration.ofSeconds(seconds)));
        }
    }

    private void due(Duration interval) {
        if (loop.nanoTime() - calls.lastSent() >= interval.toNanos()) {
            send();
        }
        arm();
    }

    /** Sends one now. */
    void send() {
        calls.send(new HeartbeatRequest(), (response, failure) -> {
            if (failure == null) {
                clock.set(response.currentTime());
            }
        });
    }
}
