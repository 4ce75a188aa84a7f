package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import org.jspecify.annotations.Nullable;

/** Logs what matters to security, and tells the CSMS what is critical, as soon as it can be told (A04). On the loop. */
final class SecurityEvents {
    private final Journal log;
    private final Notices notices;
    private final StationClock clock;

    SecurityEvents(Journal log, Notices notices, StationClock clock) {
        this.log = log;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param info more about it, at most 255 characters; null for nothing */
    void happened(SecurityEvent event, @Nullable String info) {
        log.note(event.wireName() + (info == null ? "" : " " + info));
        if (event.isCritical()) {
            notices.tell(new SecurityEventNotificationRequest(event.wireName(), clock.now()).withTechInfo(info));
        }
    }

    /** The station was accepted. */
    void resume() {
        notices.resume();
    }

    void restart() {
        notices.restart();
    }
}
