package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an EV needs (K15, K17, section 2.8).
 *
 * @param requestedEnergyTransfer how it wants to charge
 * @param acChargingParameters what it needs for AC; one of the two is sent (K15.FR.06); null when not sent
 * @param dcChargingParameters what it needs for DC; one of the two is sent (K15.FR.06); null when not sent
 * @param departureTime when it is expected to leave; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ChargingNeeds(
        @NotNull EnergyTransferMode requestedEnergyTransfer,
        @Valid @Nullable ACChargingParameters acChargingParameters,
        @Valid @Nullable DCChargingParameters dcChargingParameters,
        @Nullable Instant departureTime,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** K15.FR.06 and K17.FR.06. */
    @Override
    public Optional<String> brokenRule() {
        if (acChargingParameters == null && dcChargingParameters == null) {
            return Optional.of("acChargingParameters or dcChargingParameters must be there (K15.FR.06, K17.FR.06)");
        }
        return Optional.empty();
    }
}
