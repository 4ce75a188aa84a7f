package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the choice (N03, section 1.53.2).
 *
 * @param status whether it took effect
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringBaseResponse(
        @NotNull GenericDeviceModelStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public SetMonitoringBaseResponse(GenericDeviceModelStatus status) {
        this(status, null, null);
    }

    public SetMonitoringBaseResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetMonitoringBaseResponse(status, statusInfo, customData);
    }

    public SetMonitoringBaseResponse withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringBaseResponse(status, statusInfo, customData);
    }
}
