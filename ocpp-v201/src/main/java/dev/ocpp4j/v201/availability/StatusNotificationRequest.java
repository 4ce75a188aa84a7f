package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports the status of a connector (G01, section 1.59.1).
 *
 * @param timestamp since when
 * @param connectorStatus the status
 * @param evseId the EVSE
 * @param connectorId its connector
 * @param customData vendor specific data; null when not sent
 */
public record StatusNotificationRequest(
        @NotNull Instant timestamp,
        @NotNull ConnectorStatus connectorStatus,
        @NotNull Integer evseId,
        @NotNull Integer connectorId,
        @Valid @Nullable CustomData customData)
        implements Request<StatusNotificationResponse> {
    /** With the required fields. */
    public StatusNotificationRequest(
            Instant timestamp, ConnectorStatus connectorStatus, Integer evseId, Integer connectorId) {
        this(timestamp, connectorStatus, evseId, connectorId, null);
    }

    public StatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new StatusNotificationRequest(timestamp, connectorStatus, evseId, connectorId, customData);
    }
}
