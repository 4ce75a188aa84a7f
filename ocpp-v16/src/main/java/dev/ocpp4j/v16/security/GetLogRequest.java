package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks to upload a log (security whitepaper section 5.9, use case N01).
 *
 * @param logType which log
 * @param requestId the id of this request, which the status messages about it repeat
 * @param log what part of it to upload, and where to
 * @param retries how often to try when the upload fails; null leaves it to the Charge Point
 * @param retryInterval the time between tries, in seconds; null leaves it to the Charge Point
 */
public record GetLogRequest(
        @NotNull Log logType,
        @NotNull Integer requestId,
        @NotNull @Valid LogParameters log,
        @Nullable Integer retries,
        @Nullable Integer retryInterval)
        implements Request<GetLogResponse> {
    /** With the required fields. */
    public GetLogRequest(Log logType, Integer requestId, LogParameters log) {
        this(logType, requestId, log, null, null);
    }

    /** The same with this {@code retries}. */
    public GetLogRequest withRetries(@Nullable Integer retries) {
        return new GetLogRequest(logType, requestId, log, retries, retryInterval);
    }

    /** The same with this {@code retryInterval}. */
    public GetLogRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new GetLogRequest(logType, requestId, log, retries, retryInterval);
    }
}
