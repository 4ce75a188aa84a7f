package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks the Charge Point to restart (1.6 sections 5.14 and 6.39).
 *
 * @param type what to restart
 */
public record ResetRequest(@NotNull ResetType type) implements Request<ResetResponse> {}
