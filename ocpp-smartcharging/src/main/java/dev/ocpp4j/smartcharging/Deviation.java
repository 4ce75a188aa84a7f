package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a report or a measurement is not what it should be.
 *
 * @param kind in what it deviates
 * @param from since when
 * @param to until when; equal to {@code from} for a single measurement
 * @param expected the limit, or the number of phases, that should be; null where no limit is known
 * @param actual what is instead; null where nothing is said, or no limit is known
 */
public record Deviation(
        Kind kind,
        Instant from,
        Instant to,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual) {
    /** In what something deviates. */
    public enum Kind {
        /** Another limit was reported. */
        LIMIT,
        /** Another number of phases was reported. */
        PHASES,
        /** Nothing was reported for this time. */
        MISSING,
        /** More was drawn than is allowed. */
        EXCEEDED
    }

    /** How much more there is than should be, less than zero if it is less; null where one of the two is not known. */
    public @Nullable BigDecimal excess() {
        return expected == null || actual == null ? null : actual.subtract(expected);
    }
}
