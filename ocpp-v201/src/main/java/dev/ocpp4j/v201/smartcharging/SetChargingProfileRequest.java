package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * SetChargingProfileRequest.
 *
 * @param evseId see the specification
 * @param chargingProfile see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SetChargingProfileRequest(
        @NotNull Integer evseId,
        @NotNull @Valid ChargingProfile chargingProfile,
        @Valid @Nullable CustomData customData)
        implements Request<SetChargingProfileResponse> {
    /** With the required fields. */
    public SetChargingProfileRequest(Integer evseId, ChargingProfile chargingProfile) {
        this(evseId, chargingProfile, null);
    }

    public SetChargingProfileRequest withCustomData(@Nullable CustomData customData) {
        return new SetChargingProfileRequest(evseId, chargingProfile, customData);
    }
}
