package dev.ocpp4j.v201.datatransfer;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DataTransferResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
 * @param data see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record DataTransferResponse(
        @NotNull DataTransferStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Nullable Object data,
        @Valid @Nullable CustomData customData)
        implements Response {
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
