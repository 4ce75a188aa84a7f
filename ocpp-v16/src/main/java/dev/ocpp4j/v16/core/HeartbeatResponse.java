package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Answers a heartbeat (1.6 sections 4.6 and 6.30).
 *
 * @param currentTime the time of the Central System
 */
public record HeartbeatResponse(@NotNull Instant currentTime) implements Response {}
