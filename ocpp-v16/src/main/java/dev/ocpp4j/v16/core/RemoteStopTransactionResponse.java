package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the transaction is known and will be stopped (1.6 sections 5.12 and 6.36).
 *
 * @param status whether it will
 */
public record RemoteStopTransactionResponse(@NotNull RemoteStartStopStatus status) implements Response {}
