package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * What was drawn at an instant, in the unit of the schedule that it is held against: the highest current of a phase in
 * ampere, or the power of all phases in watt.
 *
 * @param at when it was measured
 * @param value what was measured
 */
public record Measurement(Instant at, BigDecimal value) {
    /** Checks that nothing is missing. */
    public Measurement {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(value, "value");
    }
}
