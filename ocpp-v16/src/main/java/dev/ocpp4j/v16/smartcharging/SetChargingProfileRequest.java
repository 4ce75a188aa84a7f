package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record SetChargingProfileRequest(
        @NotNull Integer connectorId, @NotNull @Valid ChargingProfile csChargingProfiles)
        implements Request<SetChargingProfileResponse> {}
