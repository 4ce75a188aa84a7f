package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the new connection data (B09, section 1.55.2).
 *
 * @param status whether they were stored
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetNetworkProfileResponse(
        @NotNull SetNetworkProfileStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public SetNetworkProfileResponse(SetNetworkProfileStatus status) {
        this(status, null, null);
    }

    public SetNetworkProfileResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetNetworkProfileResponse(status, statusInfo, customData);
    }

    public SetNetworkProfileResponse withCustomData(@Nullable CustomData customData) {
        return new SetNetworkProfileResponse(status, statusInfo, customData);
    }
}
