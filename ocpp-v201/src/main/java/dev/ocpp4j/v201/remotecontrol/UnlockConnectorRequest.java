package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * UnlockConnectorRequest.
 *
 * @param evseId see the specification
 * @param connectorId see the specification
 * @param customData vendor specific data; null when not sent
 */
public record UnlockConnectorRequest(
        @NotNull Integer evseId,
        @NotNull Integer connectorId,
        @Valid @Nullable CustomData customData) implements Request<UnlockConnectorResponse> {
    /** With the required fields. */
    public UnlockConnectorRequest(Integer evseId, Integer connectorId) {
        this(evseId, connectorId, null);
    }

    public UnlockConnectorRequest withCustomData(@Nullable CustomData customData) {
        return new UnlockConnectorRequest(evseId, connectorId, customData);
    }
}
