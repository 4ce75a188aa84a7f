package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the schedule of the EV (K15 to K17, section 1.37.2).
 *
 * @param status whether the schedule is within the limits
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEVChargingScheduleResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public NotifyEVChargingScheduleResponse(GenericStatus status) {
        this(status, null, null);
    }

    public NotifyEVChargingScheduleResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new NotifyEVChargingScheduleResponse(status, statusInfo, customData);
    }

    public NotifyEVChargingScheduleResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingScheduleResponse(status, statusInfo, customData);
    }
}
