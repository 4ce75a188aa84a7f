package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record ChangeAvailabilityRequest(
        @NotNull Integer connectorId, @NotNull AvailabilityType type) implements Request<ChangeAvailabilityResponse> {}
