package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A message outside OCPP, either way (1.6 sections 4.3, 5.6 and 6.15). {@link dev.ocpp4j.core.VendorMessage} gives it
 * types.
 *
 * @param vendorId who defined the message, a reversed domain name; at most 255 characters
 * @param messageId which message of that vendor, at most 50 characters; null when not sent
 * @param data the content, of any form and length; null when not sent
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
