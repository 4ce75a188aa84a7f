package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks to install new firmware that is signed (security whitepaper section 5.21, use case L01).
 *
 * @param requestId the id of this request, which the status messages about it repeat
 * @param firmware the firmware
 * @param retries how often to try when the download fails; null leaves it to the Charge Point
 * @param retryInterval the time between tries, in seconds; null leaves it to the Charge Point
 */
public record SignedUpdateFirmwareRequest(
        @NotNull Integer requestId,
        @NotNull @Valid Firmware firmware,
        @Nullable Integer retries,
        @Nullable Integer retryInterval)
        implements Request<SignedUpdateFirmwareResponse> {
    /** With the required fields. */
    public SignedUpdateFirmwareRequest(Integer requestId, Firmware firmware) {
        this(requestId, firmware, null, null);
    }

    /** The same with this {@code retries}. */
    public SignedUpdateFirmwareRequest withRetries(@Nullable Integer retries) {
        return new SignedUpdateFirmwareRequest(requestId, firmware, retries, retryInterval);
    }

    /** The same with this {@code retryInterval}. */
    public SignedUpdateFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new SignedUpdateFirmwareRequest(requestId, firmware, retries, retryInterval);
    }
}
