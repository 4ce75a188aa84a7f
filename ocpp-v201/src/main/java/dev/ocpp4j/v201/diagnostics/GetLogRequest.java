package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a log file (N01, section 1.24.1).
 *
 * @param log what it should span and where it should go
 * @param logType which log
 * @param requestId comes back in each {@link LogStatusNotificationRequest}
 * @param retries how often to retry the upload; null leaves it to the station
 * @param retryInterval the wait between tries in s; null leaves it to the station
 * @param customData vendor specific data; null when not sent
 */
public record GetLogRequest(
        @NotNull @Valid LogParameters log,
        @NotNull Log logType,
        @NotNull Integer requestId,
        @Nullable Integer retries,
        @Nullable Integer retryInterval,
        @Valid @Nullable CustomData customData)
        implements Request<GetLogResponse> {
    /** With the required fields. */
    public GetLogRequest(LogParameters log, Log logType, Integer requestId) {
        this(log, logType, requestId, null, null, null);
    }

    public GetLogRequest withRetries(@Nullable Integer retries) {
        return new GetLogRequest(log, logType, requestId, retries, retryInterval, customData);
    }

    public GetLogRequest withRetryInterval(@Nullable Integer retryInterval) {
        return new GetLogRequest(log, logType, requestId, retries, retryInterval, customData);
    }

    public GetLogRequest withCustomData(@Nullable CustomData customData) {
        return new GetLogRequest(log, logType, requestId, retries, retryInterval, customData);
    }
}
