package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * ACChargingParameters.
 *
 * @param energyAmount see the specification
 * @param evMinCurrent see the specification
 * @param evMaxCurrent see the specification
 * @param evMaxVoltage see the specification
 * @param customData vendor specific data; null when not sent
 */
public record ACChargingParameters(
        @NotNull Integer energyAmount,
        @NotNull Integer evMinCurrent,
        @NotNull Integer evMaxCurrent,
        @NotNull Integer evMaxVoltage,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ACChargingParameters(
            Integer energyAmount, Integer evMinCurrent, Integer evMaxCurrent, Integer evMaxVoltage) {
        this(energyAmount, evMinCurrent, evMaxCurrent, evMaxVoltage, null);
    }

    public ACChargingParameters withCustomData(@Nullable CustomData customData) {
        return new ACChargingParameters(energyAmount, evMinCurrent, evMaxCurrent, evMaxVoltage, customData);
    }
}
