package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record DataTransferRequest(
        @NotNull @Size(max = 255) String vendorId,
        @Size(max = 50) @Nullable String messageId,
        @Nullable String data) implements Request<DataTransferResponse> {
    /** With the required field. */
    public DataTransferRequest(String vendorId) {
        this(vendorId, null, null);
    }

    /** The same with this {@code messageId}. */
    public DataTransferRequest withMessageId(@Nullable String messageId) {
        return new DataTransferRequest(vendorId, messageId, data);
    }

    /** The same with this {@code data}. */
    public DataTransferRequest withData(@Nullable String data) {
        return new DataTransferRequest(vendorId, messageId, data);
    }
}
