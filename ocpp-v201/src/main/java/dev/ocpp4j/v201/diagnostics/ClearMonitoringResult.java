package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What became of one monitor (N06, section 2.15).
 *
 * @param status whether it was removed
 * @param id the monitor
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearMonitoringResult(
        @NotNull ClearMonitoringStatus status,
        @NotNull Integer id,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ClearMonitoringResult(ClearMonitoringStatus status, Integer id) {
        this(status, id, null, null);
    }

    public ClearMonitoringResult withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ClearMonitoringResult(status, id, statusInfo, customData);
    }

    public ClearMonitoringResult withCustomData(@Nullable CustomData customData) {
        return new ClearMonitoringResult(status, id, statusInfo, customData);
    }
}
