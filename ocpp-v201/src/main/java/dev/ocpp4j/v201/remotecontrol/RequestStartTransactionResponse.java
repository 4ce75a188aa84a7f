package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * RequestStartTransactionResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
 * @param transactionId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record RequestStartTransactionResponse(
        @NotNull RequestStartStopStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(max = 36) @Nullable String transactionId,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public RequestStartTransactionResponse(RequestStartStopStatus status) {
        this(status, null, null, null);
    }

    public RequestStartTransactionResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }

    public RequestStartTransactionResponse withTransactionId(@Nullable String transactionId) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }

    public RequestStartTransactionResponse withCustomData(@Nullable CustomData customData) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }
}
