package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks to put a connector into or out of service (1.6 sections 5.2 and 6.7).
 *
 * @param connectorId the connector; 0 is the Charge Point with all its connectors
 * @param type whether it is to be available
 */
public record ChangeAvailabilityRequest(
        @NotNull Integer connectorId, @NotNull AvailabilityType type) implements Request<ChangeAvailabilityResponse> {}
