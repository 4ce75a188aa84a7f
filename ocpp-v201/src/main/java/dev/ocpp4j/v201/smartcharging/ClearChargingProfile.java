package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the charging profiles to remove: those that match all fields (K10, section 2.14).
 *
 * @param evseId of this EVSE; 0 for the station itself; null when not sent
 * @param chargingProfilePurpose of this purpose; null when not sent
 * @param stackLevel of this stack level; null when not sent
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

    boolean isEmpty() {
        return evseId == null && chargingProfilePurpose == null && stackLevel == null;
    }
}
