package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schedule that results from all profiles (K08, section 1.20.2).
 *
 * @param status whether it could be made
 * @param statusInfo details of the status; null when not sent
 * @param schedule the schedule; null only when rejected
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record GetCompositeScheduleResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CompositeSchedule schedule,
        @Valid @Nullable CustomData customData)
        implements Response, Ruled {
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

    /** Section 1.20.2. */
    @Override
    public Optional<String> brokenRule() {
        if (status == GenericStatus.ACCEPTED && schedule == null) {
            return Optional.of("schedule must be there when accepted (section 1.20.2)");
        }
        return Optional.empty();
    }
}
