package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.LogSource;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.v16.security.SecurityEvent;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import org.jspecify.annotations.Nullable;

/**
 * Logs what matters to security and tells the Central System what is critical, in order, as soon as it can be told
 * (security whitepaper A04). It notes each start of the station by itself. Used on the loop only.
 */
public final class SecurityEvents implements StationPart {
    private StationContext station;
    private Journal journal;
    private Notices notices;
    private boolean startedBefore;

    /** For one station. */
    public SecurityEvents() {}

    @Override
    public void join(StationContext context) {
        station = context;
        journal = new Journal("security", context.clock());
        notices = new Notices(context.calls(), context.timers(), context::isOnline);
        context.onRestart(notices::restart);
        context.onAccepted(() -> {
            notices.resume();
            log(startedBefore ? SecurityEvent.RESET_OR_REBOOT : SecurityEvent.STARTUP_OF_THE_DEVICE, null);
            startedBefore = true;
        });
    }

    /** Logs an event, and tells it when it is critical. @param info more about it, at most 255 characters, or null */
    public void log(SecurityEvent event, @Nullable String info) {
        if (event.isCritical()) {
            tell(event, info);
        } else {
            note(event, info);
        }
    }

    /** Logs an event and tells it, critical or not. @param info more about it, at most 255 characters, or null */
    public void tell(SecurityEvent event, @Nullable String info) {
        note(event, info);
        notices.tell(new SecurityEventNotificationRequest(
                        event.type(), station.clock().now())
                .withTechInfo(info));
    }

    private void note(SecurityEvent event, @Nullable String info) {
        journal.note(event.type() + (info == null ? "" : " " + info));
    }

    /** The security log. */
    public LogSource log() {
        return (oldest, latest) -> journal.collect(oldest, latest);
    }
}
