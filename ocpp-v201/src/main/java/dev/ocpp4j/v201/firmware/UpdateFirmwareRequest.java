package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * UpdateFirmwareRequest.
 *
 * @param requestId see the specification
 * @param firmware see the specification
 * @param retries see the specification; null when not sent
 * @param retryInterval see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record UpdateFirmwareRequest(
        @NotNull Integer requestId,
        @NotNull @Valid Firmware firmware,
        @Nullable Integer retries,
        @Nullable Integer retryInterval,
        @Valid @Nullable CustomData customData)
        implements Request<UpdateFirmwareResponse> {
    /** With the required fields. */
    public UpdateFirmwareRequest(Integer requestId, Firmware firmware) {
        this(requestId, firmware, null, null, null);
    }

    public UpdateFirmwareRequest withRetries(@Nullable Integer retries) {
        return new UpdateFirmwareRequest(requestId, firmware, retries, retryInterval, customData);
    }

    public UpdateFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new UpdateFirmwareRequest(requestId, firmware, retries, retryInterval, customData);
    }

    public UpdateFirmwareRequest withCustomData(@Nullable CustomData customData) {
        return new UpdateFirmwareRequest(requestId, firmware, retries, retryInterval, customData);
    }
}
