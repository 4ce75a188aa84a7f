package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
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
