package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * NotifyEVChargingScheduleRequest.
 *
 * @param timeBase see the specification
 * @param chargingSchedule see the specification
 * @param evseId see the specification
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEVChargingScheduleRequest(
        @NotNull Instant timeBase,
        @NotNull @Valid ChargingSchedule chargingSchedule,
        @NotNull Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyEVChargingScheduleResponse> {
    /** With the required fields. */
    public NotifyEVChargingScheduleRequest(Instant timeBase, ChargingSchedule chargingSchedule, Integer evseId) {
        this(timeBase, chargingSchedule, evseId, null);
    }

    public NotifyEVChargingScheduleRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingScheduleRequest(timeBase, chargingSchedule, evseId, customData);
    }
}
