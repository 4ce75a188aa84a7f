package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a message of a vendor (P01, P02, section 1.13.2).
 *
 * @param status whether it was understood and accepted
 * @param statusInfo details of the status; null when not sent
 * @param data any JSON value: a String, Boolean, List or Map, or a number, which is a BigDecimal when read; null when
 *     not sent
 * @param customData vendor specific data; null when not sent
 */
public record DataTransferResponse(
        @NotNull DataTransferStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Nullable Object data,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the data, with all that is in it. */
    public DataTransferResponse {
        data = CustomData.copyOf(data);
    }

    /** With the required fields. */
    public DataTransferResponse(DataTransferStatus status) {
        this(status, null, null, null);
    }

    public DataTransferResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new DataTransferResponse(status, statusInfo, data, customData);
    }

    public DataTransferResponse withData(@Nullable Object data) {
        return new DataTransferResponse(status, statusInfo, data, customData);
    }

    public DataTransferResponse withCustomData(@Nullable CustomData customData) {
        return new DataTransferResponse(status, statusInfo, data, customData);
    }
}
