package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record GetDiagnosticsRequest(
        @NotNull String location,
        @Nullable Integer retries,
        @Nullable Integer retryInterval,
        @Nullable Instant startTime,
        @Nullable Instant stopTime)
        implements Request<GetDiagnosticsResponse> {
    /** With the required field. */
    public GetDiagnosticsRequest(String location) {
        this(location, null, null, null, null);
    }

    /** The same with this {@code retries}. */
    public GetDiagnosticsRequest withRetries(@Nullable Integer retries) {
        return new GetDiagnosticsRequest(location, retries, retryInterval, startTime, stopTime);
    }

    /** The same with this {@code retryInterval}. */
    public GetDiagnosticsRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new GetDiagnosticsRequest(location, retries, retryInterval, startTime, stopTime);
    }

    /** The same with this {@code startTime}. */
    public GetDiagnosticsRequest withStartTime(@Nullable Instant startTime) {
        return new GetDiagnosticsRequest(location, retries, retryInterval, startTime, stopTime);
    }

    /** The same with this {@code stopTime}. */
    public GetDiagnosticsRequest withStopTime(@Nullable Instant stopTime) {
        return new GetDiagnosticsRequest(location, retries, retryInterval, startTime, stopTime);
    }
}
