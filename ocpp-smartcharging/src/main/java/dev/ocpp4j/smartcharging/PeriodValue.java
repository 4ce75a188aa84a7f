package dev.ocpp4j.smartcharging;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds during a period.
 *
 * @param limit the limit in the unit of the schedule, at most one decimal, not negative
 * @param numberPhases how many phases the limit is meant for, 1 to 3; null counts as 3 on AC (K01.FR.49)
 * @param phaseToUse which phase to use when {@code numberPhases} is 1, 1 to 3; null when the station chooses
 */
public record PeriodValue(
        BigDecimal limit,
        @Nullable Integer numberPhases,
        @Nullable Integer phaseToUse) {
    /** Checks that the limit is there. */
    public PeriodValue {
        Objects.requireNonNull(limit, "limit");
    }

    /** A limit alone. */
    public PeriodValue(BigDecimal limit) {
        this(limit, null, null);
    }

    /** This value for so many phases. */
    public PeriodValue withNumberPhases(@Nullable Integer numberPhases) {
        return new PeriodValue(limit, numberPhases, phaseToUse);
    }

    /** This value on the given phase. */
    public PeriodValue withPhaseToUse(@Nullable Integer phaseToUse) {
        return new PeriodValue(limit, numberPhases, phaseToUse);
    }
}
