package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DCChargingParameters.
 *
 * @param evMaxCurrent see the specification
 * @param evMaxVoltage see the specification
 * @param energyAmount see the specification; null when not sent
 * @param evMaxPower see the specification; null when not sent
 * @param stateOfCharge see the specification; null when not sent
 * @param evEnergyCapacity see the specification; null when not sent
 * @param fullSoC see the specification; null when not sent
 * @param bulkSoC see the specification; null when not sent
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
