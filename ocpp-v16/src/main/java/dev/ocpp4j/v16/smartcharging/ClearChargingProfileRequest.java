package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
