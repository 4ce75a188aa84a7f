package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the new level (N05, section 1.54.2).
 *
 * @param status whether it took effect
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringLevelResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public SetMonitoringLevelResponse(GenericStatus status) {
        this(status, null, null);
    }

    public SetMonitoringLevelResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetMonitoringLevelResponse(status, statusInfo, customData);
    }

    public SetMonitoringLevelResponse withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringLevelResponse(status, statusInfo, customData);
    }
}
