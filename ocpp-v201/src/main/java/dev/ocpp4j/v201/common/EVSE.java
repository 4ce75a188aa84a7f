package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * EVSE.
 *
 * @param id see the specification
 * @param connectorId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record EVSE(
        @NotNull Integer id,
        @Nullable Integer connectorId,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public EVSE(Integer id) {
        this(id, null, null);
    }

    public EVSE withConnectorId(@Nullable Integer connectorId) {
        return new EVSE(id, connectorId, customData);
    }

    public EVSE withCustomData(@Nullable CustomData customData) {
        return new EVSE(id, connectorId, customData);
    }
}
