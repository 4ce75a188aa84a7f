package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks to upload a file with diagnostics (1.6 sections 5.9 and 6.25).
 *
 * @param location the URI of the directory to upload to; an absolute URI
 * @param retries how often to try again when the upload fails (errata 3.50); null leaves it to the Charge Point
 * @param retryInterval the time between tries, in seconds; null leaves it to the Charge Point
 * @param startTime the oldest information wanted; null when not sent
 * @param stopTime the latest information wanted; null when not sent
 */
public record GetDiagnosticsRequest(
        @NotNull @Pattern(regexp = Locations.ABSOLUTE_URI) String location,

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
