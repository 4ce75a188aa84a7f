package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import org.jspecify.annotations.Nullable;

/**
 * Asks to remove charging profiles: those that match all fields that are sent, or all profiles when there are none (1.6
 * sections 5.5 and 6.13, errata 3.25 and 3.26).
 *
 * @param id the id of the profile to remove; when sent, the other fields do not count; null when not sent
 * @param connectorId the connector; 0 is the Charge Point as a whole; null when not sent
 * @param chargingProfilePurpose what the profiles limit; null when not sent
 * @param stackLevel their stack level; null when not sent
 */
public record ClearChargingProfileRequest(
        @Nullable Integer id,
        @Nullable Integer connectorId,
        @Nullable ChargingProfilePurpose chargingProfilePurpose,
        @Nullable Integer stackLevel)
        implements Request<ClearChargingProfileResponse> {
    /** With no field. */
    public ClearChargingProfileRequest() {
        this(null, null, null, null);
    }

    /** The same with this {@code id}. */
    public ClearChargingProfileRequest withId(@Nullable Integer id) {
        return new ClearChargingProfileRequest(id, connectorId, chargingProfilePurpose, stackLevel);
    }

    /** The same with this {@code connectorId}. */
    public ClearChargingProfileRequest withConnectorId(@Nullable Integer connectorId) {
        return new ClearChargingProfileRequest(id, connectorId, chargingProfilePurpose, stackLevel);
    }

    /** The same with this {@code chargingProfilePurpose}. */
    public ClearChargingProfileRequest withChargingProfilePurpose(
            @Nullable ChargingProfilePurpose chargingProfilePurpose) {
        return new ClearChargingProfileRequest(id, connectorId, chargingProfilePurpose, stackLevel);
    }

    /** The same with this {@code stackLevel}. */
    public ClearChargingProfileRequest withStackLevel(@Nullable Integer stackLevel) {
        return new ClearChargingProfileRequest(id, connectorId, chargingProfilePurpose, stackLevel);
    }
}
