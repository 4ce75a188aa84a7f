package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a message outside OCPP (1.6 sections 4.3, 5.6 and 6.16).
 *
 * @param status whether the message was understood and accepted
 * @param data the content of the answer, of any form and length; not sent with UnknownVendorId; null when not sent
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
