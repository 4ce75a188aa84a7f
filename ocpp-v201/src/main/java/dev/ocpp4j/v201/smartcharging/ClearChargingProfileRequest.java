package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * ClearChargingProfileRequest.
 *
 * @param chargingProfileId see the specification; null when not sent
 * @param chargingProfileCriteria see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearChargingProfileRequest(
        @Nullable Integer chargingProfileId,
        @Valid @Nullable ClearChargingProfile chargingProfileCriteria,
        @Valid @Nullable CustomData customData)
        implements Request<ClearChargingProfileResponse> {
    /** With no field. */
    public ClearChargingProfileRequest() {
        this(null, null, null);
    }

    public ClearChargingProfileRequest withChargingProfileId(@Nullable Integer chargingProfileId) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }

    public ClearChargingProfileRequest withChargingProfileCriteria(
            @Nullable ClearChargingProfile chargingProfileCriteria) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }

    public ClearChargingProfileRequest withCustomData(@Nullable CustomData customData) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }
}
