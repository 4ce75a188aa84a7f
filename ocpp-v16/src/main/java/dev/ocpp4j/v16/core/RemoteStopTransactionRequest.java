package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record RemoteStopTransactionRequest(@NotNull Integer transactionId)
        implements Request<RemoteStopTransactionResponse> {}
