package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the removal (K10, section 1.7.2).
 *
 * @param status whether a profile was removed
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearChargingProfileResponse(
        @NotNull ClearChargingProfileStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public ClearChargingProfileResponse(ClearChargingProfileStatus status) {
        this(status, null, null);
    }

    public ClearChargingProfileResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ClearChargingProfileResponse(status, statusInfo, customData);
    }

    public ClearChargingProfileResponse withCustomData(@Nullable CustomData customData) {
        return new ClearChargingProfileResponse(status, statusInfo, customData);
    }
}
