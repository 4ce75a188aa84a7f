package dev.ocpp4j.core.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a station, which it sets to the time of the other side (1.6 sections 4.2 and 4.6, 2.0.1 B01.FR.06,
 * G02.FR.06). Set on the loop only, read on any thread.
 */
public final class StationClock extends Clock {
    private final Clock source;
    private volatile Duration offset = Duration.ZERO;

    /** It shows the time of another clock until it is set. */
    public StationClock(Clock source) {
        this.source = source;
    }

    /** The time, in milliseconds: finer fractions say nothing. */
    public Instant now() {
        return source.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Sets the clock. Less than a second of difference is the way of the message. */
    public void set(Instant time) {
        Duration off = Duration.between(now(), time);
        if (off.abs().compareTo(Duration.ofSeconds(1)) >= 0) {
            offset = offset.plus(off);
        }
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A station has one clock");
    }
}
