package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record DataTransferResponse(
        @NotNull DataTransferStatus status, @Nullable String data) implements Response {
    /** With the required field. */
    public DataTransferResponse(DataTransferStatus status) {
        this(status, null);
    }

    /** The same with this {@code data}. */
    public DataTransferResponse withData(@Nullable String data) {
        return new DataTransferResponse(status, data);
    }
}
