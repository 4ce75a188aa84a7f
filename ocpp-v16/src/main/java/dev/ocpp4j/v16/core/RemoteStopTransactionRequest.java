package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks to stop a transaction (1.6 sections 5.12 and 6.35).
 *
 * @param transactionId the transaction
 */
public record RemoteStopTransactionRequest(@NotNull Integer transactionId)
        implements Request<RemoteStopTransactionResponse> {}
