package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for an update of the firmware (L01, L02, section 1.64.1).
 *
 * @param requestId comes back in each {@link FirmwareStatusNotificationRequest}
 * @param firmware the firmware and when to install it
 * @param retries how often to retry the download; null leaves it to the station
 * @param retryInterval the wait between tries in s; null leaves it to the station
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
