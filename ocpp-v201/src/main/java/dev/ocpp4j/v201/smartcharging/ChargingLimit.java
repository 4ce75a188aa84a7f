package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whose limit is in force (K11, K12, section 2.7).
 *
 * @param chargingLimitSource who set it
 * @param isGridCritical whether the grid depends on it; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingLimit(
        @NotNull ChargingLimitSource chargingLimitSource,
        @Nullable Boolean isGridCritical,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ChargingLimit(ChargingLimitSource chargingLimitSource) {
        this(chargingLimitSource, null, null);
    }

    public ChargingLimit withIsGridCritical(@Nullable Boolean isGridCritical) {
        return new ChargingLimit(chargingLimitSource, isGridCritical, customData);
    }

    public ChargingLimit withCustomData(@Nullable CustomData customData) {
        return new ChargingLimit(chargingLimitSource, isGridCritical, customData);
    }
}
