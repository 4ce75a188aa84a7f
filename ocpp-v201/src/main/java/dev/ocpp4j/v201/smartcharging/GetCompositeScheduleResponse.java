package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * GetCompositeScheduleResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
 * @param schedule see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetCompositeScheduleResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CompositeSchedule schedule,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetCompositeScheduleResponse(GenericStatus status) {
        this(status, null, null, null);
    }

    public GetCompositeScheduleResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetCompositeScheduleResponse(status, statusInfo, schedule, customData);
    }

    public GetCompositeScheduleResponse withSchedule(@Nullable CompositeSchedule schedule) {
        return new GetCompositeScheduleResponse(status, statusInfo, schedule, customData);
    }

    public GetCompositeScheduleResponse withCustomData(@Nullable CustomData customData) {
        return new GetCompositeScheduleResponse(status, statusInfo, schedule, customData);
    }
}
