package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * UpdateFirmwareResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
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
