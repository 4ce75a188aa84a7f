package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record RemoteStartTransactionResponse(@NotNull RemoteStartStopStatus status) implements Response {}
