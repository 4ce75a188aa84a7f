package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be drawn at an instant.
 *
 * @param unit the unit of the limit
 * @param limit the limit; null where none is known
 * @param numberPhases how many phases may be used, 1 to 3; null on DC
 * @param phaseToUse the phase to use when it is a single one and prescribed; else null
 * @param until the next instant at which this can change; null when it never does
 */
public record Limit(
        RateUnit unit,
        @Nullable BigDecimal limit,
        @Nullable Integer numberPhases,
        @Nullable Integer phaseToUse,
        @Nullable Instant until) {
    /** The limit, if one is known. */
    public Optional<BigDecimal> known() {
        return Optional.ofNullable(limit);
    }
}
