package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One side sends the other what OCPP has no message for (P01, P02, section 1.13.1). {@link dev.ocpp4j.core.VendorMessage}
 * gives it types.
 *
 * @param vendorId whose message it is, best a reversed domain name (P01.FR.02); at most 255 characters
 * @param messageId which message of the vendor; at most 50 characters; null when not sent
 * @param data any JSON value: a String, Boolean, List or Map, or a number, which is a BigDecimal when read; null when
 *     not sent
 * @param customData vendor specific data; null when not sent
 */
public record DataTransferRequest(
        @NotNull @Size(max = 255) String vendorId,
        @Size(max = 50) @Nullable String messageId,
        @Nullable Object data,
        @Valid @Nullable CustomData customData)
        implements Request<DataTransferResponse> {
    /** Copies the data, with all that is in it. */
    public DataTransferRequest {
        data = CustomData.copyOf(data);
    }

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
