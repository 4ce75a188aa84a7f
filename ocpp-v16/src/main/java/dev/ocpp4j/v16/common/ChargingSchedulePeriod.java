package dev.ocpp4j.v16.common;

import dev.ocpp4j.core.constraint.MaxDecimals;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
