package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record UpdateFirmwareRequest(
        @NotNull String location,
        @NotNull Instant retrieveDate,
        @Nullable Integer retries,
        @Nullable Integer retryInterval)
        implements Request<UpdateFirmwareResponse> {
    /** With the required fields. */
    public UpdateFirmwareRequest(String location, Instant retrieveDate) {
        this(location, retrieveDate, null, null);
    }

    /** The same with this {@code retries}. */
    public UpdateFirmwareRequest withRetries(@Nullable Integer retries) {
        return new UpdateFirmwareRequest(location, retrieveDate, retries, retryInterval);
    }

    /** The same with this {@code retryInterval}. */
    public UpdateFirmwareRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new UpdateFirmwareRequest(location, retrieveDate, retries, retryInterval);
    }
}
