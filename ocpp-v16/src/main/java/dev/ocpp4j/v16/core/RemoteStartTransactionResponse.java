package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the Charge Point will try to start the transaction (1.6 sections 5.11 and 6.34).
 *
 * @param status whether it will
 */
public record RemoteStartTransactionResponse(@NotNull RemoteStartStopStatus status) implements Response {}
