package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the connector was unlocked (1.6 sections 5.18 and 6.54).
 *
 * @param status whether it was
 */
public record UnlockConnectorResponse(@NotNull UnlockStatus status) implements Response {}
