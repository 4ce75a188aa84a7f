package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * DataTransferRequest.
 *
 * @param vendorId see the specification
 * @param messageId see the specification; null when not sent
 * @param data see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record DataTransferRequest(
        @NotNull @Size(max = 255) String vendorId,
        @Size(max = 50) @Nullable String messageId,
        @Nullable Object data,
        @Valid @Nullable CustomData customData)
        implements Request<DataTransferResponse> {
    /** With the required fields. */
    public DataTransferRequest(String vendorId) {
        this(vendorId, null, null, null);
    }

    public DataTransferRequest withMessageId(@Nullable String messageId) {
        return new DataTransferRequest(vendorId, messageId, data, customData);
    }

    public DataTransferRequest withData(@Nullable Object data) {
        return new DataTransferRequest(vendorId, messageId, data, customData);
    }

    public DataTransferRequest withCustomData(@Nullable CustomData customData) {
        return new DataTransferRequest(vendorId, messageId, data, customData);
    }
}
