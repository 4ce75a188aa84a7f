package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ChargingNeeds.
 *
 * @param requestedEnergyTransfer see the specification
 * @param acChargingParameters see the specification; null when not sent
 * @param dcChargingParameters see the specification; null when not sent
 * @param departureTime see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingNeeds(
        @NotNull EnergyTransferMode requestedEnergyTransfer,
        @Valid @Nullable ACChargingParameters acChargingParameters,
        @Valid @Nullable DCChargingParameters dcChargingParameters,
        @Nullable Instant departureTime,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ChargingNeeds(EnergyTransferMode requestedEnergyTransfer) {
        this(requestedEnergyTransfer, null, null, null, null);
    }

    public ChargingNeeds withAcChargingParameters(@Nullable ACChargingParameters acChargingParameters) {
        return new ChargingNeeds(
                requestedEnergyTransfer, acChargingParameters, dcChargingParameters, departureTime, customData);
    }

    public ChargingNeeds withDcChargingParameters(@Nullable DCChargingParameters dcChargingParameters) {
        return new ChargingNeeds(
                requestedEnergyTransfer, acChargingParameters, dcChargingParameters, departureTime, customData);
    }

    public ChargingNeeds withDepartureTime(@Nullable Instant departureTime) {
        return new ChargingNeeds(
                requestedEnergyTransfer, acChargingParameters, dcChargingParameters, departureTime, customData);
    }

    public ChargingNeeds withCustomData(@Nullable CustomData customData) {
        return new ChargingNeeds(
                requestedEnergyTransfer, acChargingParameters, dcChargingParameters, departureTime, customData);
    }
}
