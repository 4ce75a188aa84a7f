package dev.ocpp4j.examples.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;

import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes the station known to the Central System after each start (1.6 section 4.2), and says what may be sent
 * meanwhile. Used on the loop only.
 */
final class BootSequence {
    /** How long to wait where the Central System leaves that to the station, or does not answer. */
    static final Duration OWN_INTERVAL = Duration.ofSeconds(30);

    private final StationIdentity identity;
    private final Calls calls;
    private final Timers timers;
    private final Configuration configuration;
    private final StationClock clock;
    private final Runnable whenAccepted;
    private @Nullable RegistrationStatus status;
    private Timers.@Nullable Timer retry;
    private boolean asking;

    BootSequence(
            StationIdentity identity,
            Calls calls,
            Timers timers,
            Configuration configuration,
            StationClock clock,
            Runnable whenAccepted) {
        this.identity = identity;
        this.calls = calls;
        this.timers = timers;
        this.configuration = configuration;
        this.clock = clock;
        this.whenAccepted = whenAccepted;
    }

    /** There is a connection: asks to be accepted, unless it was or still has to wait. */
    void connected() {
        asking = false;
        if (!isAccepted() && retry == null) {
            send();
        }
    }

    /** Sends a BootNotification now, as asked for. */
    void send() {
        if (asking) {
            return;
        }
        if (retry != null) {
            retry.cancel();
            retry = null;
        }
        asking = true;
        calls.send(identity.bootNotification(), (response, failure) -> {
            asking = false;
            if (failure == null) {
                answered(response);
            } else {
                again(OWN_INTERVAL);
            }
        });
    }

    private void answered(BootNotificationResponse response) {
        status = response.status();
        if (isAccepted()) {
            clock.set(response.currentTime());
            if (response.interval() > 0) {
                configuration.set(HEARTBEAT_INTERVAL, response.interval());
            }
            whenAccepted.run();
        } else {
            again(response.interval() > 0 ? Duration.ofSeconds(response.interval()) : OWN_INTERVAL);
        }
    }

    private void again(Duration wait) {
        retry = timers.after(wait, () -> {
            retry = null;
            send();
        });
    }

    /** Everything may be sent. */
    boolean isAccepted() {
        return status == RegistrationStatus.ACCEPTED;
    }

    /** Only what was asked for may be sent. */
    boolean isPending() {
        return status == RegistrationStatus.PENDING;
    }

    /** Nothing may be sent, not even answers. */
    boolean isRejected() {
        return status == RegistrationStatus.REJECTED;
    }

    void restart() {
        status = null;
        retry = null;
        asking = false;
    }
}
