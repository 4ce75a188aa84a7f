package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * ChargingSchedulePeriod.
 *
 * @param startPeriod see the specification
 * @param limit see the specification
 * @param numberPhases see the specification; null when not sent
 * @param phaseToUse see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingSchedulePeriod(
        @NotNull Integer startPeriod,
        @NotNull BigDecimal limit,
        @Nullable Integer numberPhases,
        @Nullable Integer phaseToUse,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ChargingSchedulePeriod(Integer startPeriod, BigDecimal limit) {
        this(startPeriod, limit, null, null, null);
    }

    public ChargingSchedulePeriod withNumberPhases(@Nullable Integer numberPhases) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }

    public ChargingSchedulePeriod withPhaseToUse(@Nullable Integer phaseToUse) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }

    public ChargingSchedulePeriod withCustomData(@Nullable CustomData customData) {
        return new ChargingSchedulePeriod(startPeriod, limit, numberPhases, phaseToUse, customData);
    }
}
