package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an EV needs for DC charging (section 2.21).
 *
 * @param evMaxCurrent the most current that it and the cable can take, in A
 * @param evMaxVoltage the most voltage it can take, in V
 * @param energyAmount the energy it wants, with what preconditioning takes, in Wh; null when not sent
 * @param evMaxPower the most power it can take, in W; null when not sent
 * @param stateOfCharge how full its battery is, from 0 to 100 percent; null when not sent
 * @param evEnergyCapacity what its battery holds, in Wh; null when not sent
 * @param fullSoC at which state of charge it counts as full, from 0 to 100 percent; null when not sent
 * @param bulkSoC at which state of charge fast charging ends, from 0 to 100 percent; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record DCChargingParameters(
        @NotNull Integer evMaxCurrent,
        @NotNull Integer evMaxVoltage,
        @Nullable Integer energyAmount,
        @Nullable Integer evMaxPower,
        @Min(0) @Max(100) @Nullable Integer stateOfCharge,
        @Nullable Integer evEnergyCapacity,
        @Min(0) @Max(100) @Nullable Integer fullSoC,
        @Min(0) @Max(100) @Nullable Integer bulkSoC,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public DCChargingParameters(Integer evMaxCurrent, Integer evMaxVoltage) {
        this(evMaxCurrent, evMaxVoltage, null, null, null, null, null, null, null);
    }

    public DCChargingParameters withEnergyAmount(@Nullable Integer energyAmount) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withEvMaxPower(@Nullable Integer evMaxPower) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withStateOfCharge(@Nullable Integer stateOfCharge) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withEvEnergyCapacity(@Nullable Integer evEnergyCapacity) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withFullSoC(@Nullable Integer fullSoC) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withBulkSoC(@Nullable Integer bulkSoC) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }

    public DCChargingParameters withCustomData(@Nullable CustomData customData) {
        return new DCChargingParameters(
                evMaxCurrent,
                evMaxVoltage,
                energyAmount,
                evMaxPower,
                stateOfCharge,
                evEnergyCapacity,
                fullSoC,
                bulkSoC,
                customData);
    }
}
