package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * DRAFT
 */
public record HeartbeatResponse(@NotNull Instant currentTime) implements Response {}
