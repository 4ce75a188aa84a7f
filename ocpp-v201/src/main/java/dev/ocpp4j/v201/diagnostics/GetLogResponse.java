package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request for a log file (N01, section 1.24.2).
 *
 * @param status whether the upload will start
 * @param statusInfo details of the status; null when not sent
 * @param filename the name of the file; null when there is nothing to send; at most 255 characters
 * @param customData vendor specific data; null when not sent
 */
public record GetLogResponse(
        @NotNull LogStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(max = 255) @Nullable String filename,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetLogResponse(LogStatus status) {
        this(status, null, null, null);
    }

    public GetLogResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetLogResponse(status, statusInfo, filename, customData);
    }

    public GetLogResponse withFilename(@Nullable String filename) {
        return new GetLogResponse(status, statusInfo, filename, customData);
    }

    public GetLogResponse withCustomData(@Nullable CustomData customData) {
        return new GetLogResponse(status, statusInfo, filename, customData);
    }
}
