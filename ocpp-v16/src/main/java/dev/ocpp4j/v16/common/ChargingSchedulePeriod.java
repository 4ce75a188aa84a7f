package dev.ocpp4j.v16.common;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a schedule, which lasts until the next one starts (1.6 section 7.14).
 *
 * @param startPeriod when it starts, in seconds after the start of the schedule
 * @param limit the limit in the unit of the schedule, at most one decimal
 * @param numberPhases how many phases may be used; null stands for 3
 */
public record ChargingSchedulePeriod(
        @NotNull Integer startPeriod,
        @NotNull @MaxDecimals(1) BigDecimal limit,
        @Nullable Integer numberPhases) {
    /** With the required fields. */
    public ChargingSchedulePeriod(Integer startPeriod, BigDecimal limit) {
        this(startPeriod, limit, null);
    }

    /** The same with this {@code numberPhases}. */
    public ChargingSchedulePeriod withNumberPhases(@Nullable Integer numberPhases) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases);
    }
}
