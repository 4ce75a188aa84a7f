package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.common.ChargingSchedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells what all charging profiles together allow (1.6 sections 5.7 and 6.22).
 *
 * @param status whether it could be told
 * @param connectorId the connector; null when not sent
 * @param scheduleStart what the times of the schedule are relative to; may be left out when rejected (errata 3.51);
 *     null when not sent
 * @param chargingSchedule the limits; may be left out when rejected (errata 3.51); null when not sent
 */
public record GetCompositeScheduleResponse(
        @NotNull GetCompositeScheduleStatus status,
        @Nullable Integer connectorId,
        @Nullable Instant scheduleStart,
        @Valid @Nullable ChargingSchedule chargingSchedule)
        implements Response {
    /** With the required field. */
    public GetCompositeScheduleResponse(GetCompositeScheduleStatus status) {
        this(status, null, null, null);
    }

    /** The same with this {@code connectorId}. */
    public GetCompositeScheduleResponse withConnectorId(@Nullable Integer connectorId) {
        return new GetCompositeScheduleResponse(status, connectorId, scheduleStart, chargingSchedule);
    }

    /** The same with this {@code scheduleStart}. */
    public GetCompositeScheduleResponse withScheduleStart(@Nullable Instant scheduleStart) {
        return new GetCompositeScheduleResponse(status, connectorId, scheduleStart, chargingSchedule);
    }

    /** The same with this {@code chargingSchedule}. */
    public GetCompositeScheduleResponse withChargingSchedule(@Nullable ChargingSchedule chargingSchedule) {
        return new GetCompositeScheduleResponse(status, connectorId, scheduleStart, chargingSchedule);
    }
}
