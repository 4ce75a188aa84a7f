package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the Charge Point will restart (1.6 sections 5.14 and 6.40).
 *
 * @param status whether it will
 */
public record ResetResponse(@NotNull ResetStatus status) implements Response {}
