package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * RequestStopTransactionRequest.
 *
 * @param transactionId see the specification
 * @param customData vendor specific data; null when not sent
 */
public record RequestStopTransactionRequest(
        @NotNull @Size(max = 36) String transactionId,
        @Valid @Nullable CustomData customData) implements Request<RequestStopTransactionResponse> {
    /** With the required fields. */
    public RequestStopTransactionRequest(String transactionId) {
        this(transactionId, null);
    }

    public RequestStopTransactionRequest withCustomData(@Nullable CustomData customData) {
        return new RequestStopTransactionRequest(transactionId, customData);
    }
}
