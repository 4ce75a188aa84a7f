package dev.ocpp4j.core.station;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a transfer is tried again, and how long it is waited before.
 *
 * @param count how often, at least 0
 * @param interval how long, at least 0
 */
public record Retries(int count, Duration interval) {
    /** What a station does that is not told: 3 retries, a minute apart. */
    public static final Retries OWN = new Retries(3, Duration.ofMinutes(1));

    /** Less than 0 counts as 0. */
    public Retries {
        count = Math.max(0, count);
        interval = interval.isNegative() ? Duration.ZERO : interval;
    }

    /**
     * What a request asks for.
     *
     * @param count the field retries; null when not sent
     * @param seconds the field retryInterval; null when not sent
     */
    public static Retries of(@Nullable Integer count, @Nullable Integer seconds) {
        return new Retries(
                count == null ? OWN.count() : count, seconds == null ? OWN.interval() : Duration.ofSeconds(seconds));
    }
}
