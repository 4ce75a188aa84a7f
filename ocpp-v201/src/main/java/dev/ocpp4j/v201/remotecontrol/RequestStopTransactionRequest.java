package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a transaction to stop (F03, F04, section 1.45.1).
 *
 * @param transactionId the transaction; an identifier of at most 36 characters
 * @param customData vendor specific data; null when not sent
 */
public record RequestStopTransactionRequest(
        @NotNull @Size(max = 36) @IdentifierString String transactionId,
        @Valid @Nullable CustomData customData) implements Request<RequestStopTransactionResponse> {
    /** With the required fields. */
    public RequestStopTransactionRequest(String transactionId) {
        this(transactionId, null);
    }

    public RequestStopTransactionRequest withCustomData(@Nullable CustomData customData) {
        return new RequestStopTransactionRequest(transactionId, customData);
    }
}
