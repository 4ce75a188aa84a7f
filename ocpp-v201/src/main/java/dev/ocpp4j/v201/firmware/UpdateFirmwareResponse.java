package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request for an update (L01, L02, section 1.64.2).
 *
 * @param status whether the station takes it up
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record UpdateFirmwareResponse(
        @NotNull UpdateFirmwareStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public UpdateFirmwareResponse(UpdateFirmwareStatus status) {
        this(status, null, null);
    }

    public UpdateFirmwareResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new UpdateFirmwareResponse(status, statusInfo, customData);
    }

    public UpdateFirmwareResponse withCustomData(@Nullable CustomData customData) {
        return new UpdateFirmwareResponse(status, statusInfo, customData);
    }
}
