package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * GetTransactionStatusRequest.
 *
 * @param transactionId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetTransactionStatusRequest(
        @Size(max = 36) @Nullable String transactionId,
        @Valid @Nullable CustomData customData) implements Request<GetTransactionStatusResponse> {
    /** With no field. */
    public GetTransactionStatusRequest() {
        this(null, null);
    }

    public GetTransactionStatusRequest withTransactionId(@Nullable String transactionId) {
        return new GetTransactionStatusRequest(transactionId, customData);
    }

    public GetTransactionStatusRequest withCustomData(@Nullable CustomData customData) {
        return new GetTransactionStatusRequest(transactionId, customData);
    }
}
