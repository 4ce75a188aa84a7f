package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the log will be uploaded (security whitepaper section 5.10).
 *
 * @param status whether it will
 * @param filename the name of the file, at most 255 characters; null when there is nothing to upload
 */
public record GetLogResponse(
        @NotNull LogStatus status,
        @Size(max = 255) @Nullable String filename) implements Response {
    /** With the required field. */
    public GetLogResponse(LogStatus status) {
        this(status, null);
    }

    /** The same with this {@code filename}. */
    public GetLogResponse withFilename(@Nullable String filename) {
        return new GetLogResponse(status, filename);
    }
}
