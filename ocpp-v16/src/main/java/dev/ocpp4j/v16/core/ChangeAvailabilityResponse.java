package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the availability changes (1.6 sections 5.2 and 6.8).
 *
 * @param status whether and when it changes
 */
public record ChangeAvailabilityResponse(@NotNull AvailabilityStatus status) implements Response {}
