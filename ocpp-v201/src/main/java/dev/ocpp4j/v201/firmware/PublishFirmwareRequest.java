package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * PublishFirmwareRequest.
 *
 * @param location see the specification
 * @param checksum see the specification
 * @param requestId see the specification
 * @param retries see the specification; null when not sent
 * @param retryInterval see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record PublishFirmwareRequest(
        @NotNull @Size(max = 512) String location,
        @NotNull @Size(max = 32) String checksum,
        @NotNull Integer requestId,
        @Nullable Integer retries,
        @Nullable Integer retryInterval,
        @Valid @Nullable CustomData customData)
        implements Request<PublishFirmwareResponse> {
    /** With the required fields. */
    public PublishFirmwareRequest(String location, String checksum, Integer requestId) {
        this(location, checksum, requestId, null, null, null);
    }

    public PublishFirmwareRequest withRetries(@Nullable Integer retries) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }

    public PublishFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }

    public PublishFirmwareRequest withCustomData(@Nullable CustomData customData) {
        return new PublishFirmwareRequest(location, checksum, requestId, retries, retryInterval, customData);
    }
}
