package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a charging profile (K01 to K04, section 1.51.2).
 *
 * @param status whether it is taken over
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetChargingProfileResponse(
        @NotNull ChargingProfileStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public SetChargingProfileResponse(ChargingProfileStatus status) {
        this(status, null, null);
    }

    public SetChargingProfileResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetChargingProfileResponse(status, statusInfo, customData);
    }

    public SetChargingProfileResponse withCustomData(@Nullable CustomData customData) {
        return new SetChargingProfileResponse(status, statusInfo, customData);
    }
}
