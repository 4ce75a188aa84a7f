package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record ResetRequest(@NotNull ResetType type) implements Request<ResetResponse> {}
