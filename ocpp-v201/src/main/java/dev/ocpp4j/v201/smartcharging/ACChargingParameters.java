package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an EV needs for AC charging (section 2.1).
 *
 * @param energyAmount the energy it wants, with what preconditioning takes, in Wh
 * @param evMinCurrent the least current it can charge with, in A per phase
 * @param evMaxCurrent the most current that it and the cable can take, in A per phase
 * @param evMaxVoltage the most voltage it can take, in V
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
