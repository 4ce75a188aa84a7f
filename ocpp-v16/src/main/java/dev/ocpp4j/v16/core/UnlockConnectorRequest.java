package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks to unlock a connector (1.6 sections 5.18 and 6.53).
 *
 * @param connectorId the connector, 1 or more
 */
public record UnlockConnectorRequest(@NotNull Integer connectorId) implements Request<UnlockConnectorResponse> {}
