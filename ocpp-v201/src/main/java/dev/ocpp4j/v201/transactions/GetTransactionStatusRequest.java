package dev.ocpp4j.v201.transactions;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks whether messages about transactions wait in the station (E14, section 1.27.1).
 *
 * @param transactionId the transaction asked about; null for all; an identifier of at most 36 characters
 * @param customData vendor specific data; null when not sent
 */
public record GetTransactionStatusRequest(
        @Size(max = 36) @IdentifierString @Nullable String transactionId,
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
