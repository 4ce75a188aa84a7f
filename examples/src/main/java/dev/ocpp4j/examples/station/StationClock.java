package dev.ocpp4j.examples.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of a station, which it sets to the time of the Central System (1.6 sections 4.2 and 4.6). */
final class StationClock {
    private final Clock source;
    private Duration offset = Duration.ZERO;

    StationClock(Clock source) {
        this.source = source;
    }

    /** The time, in milliseconds: finer fractions say nothing. */
    Instant now() {
        return source.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Sets the clock. Less than a second of difference is the way of the message. */
    void set(Instant time) {
        Duration off = Duration.between(now(), time);
        if (off.abs().compareTo(Duration.ofSeconds(1)) >= 0) {
            offset = offset.plus(off);
        }
    }
}
