package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to unlock (F05, section 1.62.2).
 *
 * @param status whether the connector is unlocked
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record UnlockConnectorResponse(
        @NotNull UnlockStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public UnlockConnectorResponse(UnlockStatus status) {
        this(status, null, null);
    }

    public UnlockConnectorResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new UnlockConnectorResponse(status, statusInfo, customData);
    }

    public UnlockConnectorResponse withCustomData(@Nullable CustomData customData) {
        return new UnlockConnectorResponse(status, statusInfo, customData);
    }
}
