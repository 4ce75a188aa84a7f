package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Installs a charging profile (1.6 sections 5.16 and 6.43).
 *
 * @param connectorId the connector; 0 is the Charge Point as a whole for a ChargePointMaxProfile, and every connector
 *     for a TxDefaultProfile (errata 3.53)
 * @param csChargingProfiles the profile
 */
public record SetChargingProfileRequest(
        @NotNull Integer connectorId, @NotNull @Valid ChargingProfile csChargingProfiles)
        implements Request<SetChargingProfileResponse> {}
