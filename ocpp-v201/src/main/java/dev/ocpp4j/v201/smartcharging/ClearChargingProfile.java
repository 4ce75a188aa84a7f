package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * ClearChargingProfile.
 *
 * @param evseId see the specification; null when not sent
 * @param chargingProfilePurpose see the specification; null when not sent
 * @param stackLevel see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearChargingProfile(
        @Nullable Integer evseId,
        @Nullable ChargingProfilePurpose chargingProfilePurpose,
        @Nullable Integer stackLevel,
        @Valid @Nullable CustomData customData) {
    /** With no field. */
    public ClearChargingProfile() {
        this(null, null, null, null);
    }

    public ClearChargingProfile withEvseId(@Nullable Integer evseId) {
        return new ClearChargingProfile(evseId, chargingProfilePurpose, stackLevel, customData);
    }

    public ClearChargingProfile withChargingProfilePurpose(@Nullable ChargingProfilePurpose chargingProfilePurpose) {
        return new ClearChargingProfile(evseId, chargingProfilePurpose, stackLevel, customData);
    }

    public ClearChargingProfile withStackLevel(@Nullable Integer stackLevel) {
        return new ClearChargingProfile(evseId, chargingProfilePurpose, stackLevel, customData);
    }

    public ClearChargingProfile withCustomData(@Nullable CustomData customData) {
        return new ClearChargingProfile(evseId, chargingProfilePurpose, stackLevel, customData);
    }
}
