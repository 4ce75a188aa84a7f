package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether profiles will be reported (K09, section 1.19.2).
 *
 * @param status whether there are any
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetChargingProfilesResponse(
        @NotNull GetChargingProfileStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetChargingProfilesResponse(GetChargingProfileStatus status) {
        this(status, null, null);
    }

    public GetChargingProfilesResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetChargingProfilesResponse(status, statusInfo, customData);
    }

    public GetChargingProfilesResponse withCustomData(@Nullable CustomData customData) {
        return new GetChargingProfilesResponse(status, statusInfo, customData);
    }
}
