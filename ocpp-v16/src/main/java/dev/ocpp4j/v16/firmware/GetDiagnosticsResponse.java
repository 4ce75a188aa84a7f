package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Tells what file will be uploaded (1.6 sections 5.9 and 6.26).
 *
 * @param fileName the name of the file, at most 255 characters; null when there are no diagnostics
 */
public record GetDiagnosticsResponse(
        @Size(max = 255) @Nullable String fileName) implements Response {
    /** With no field. */
    public GetDiagnosticsResponse() {
        this(null);
    }

    /** The same with this {@code fileName}. */
    public GetDiagnosticsResponse withFileName(@Nullable String fileName) {
        return new GetDiagnosticsResponse(fileName);
    }
}
