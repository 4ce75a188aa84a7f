package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a connector to be unlocked (F05, section 1.62.1).
 *
 * @param evseId the EVSE
 * @param connectorId its connector
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
