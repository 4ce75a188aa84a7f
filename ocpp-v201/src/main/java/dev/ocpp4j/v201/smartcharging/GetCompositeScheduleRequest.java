package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * GetCompositeScheduleRequest.
 *
 * @param duration see the specification
 * @param evseId see the specification
 * @param chargingRateUnit see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetCompositeScheduleRequest(
        @NotNull Integer duration,
        @NotNull Integer evseId,
        @Nullable ChargingRateUnit chargingRateUnit,
        @Valid @Nullable CustomData customData)
        implements Request<GetCompositeScheduleResponse> {
    /** With the required fields. */
    public GetCompositeScheduleRequest(Integer duration, Integer evseId) {
        this(duration, evseId, null, null);
    }

    public GetCompositeScheduleRequest withChargingRateUnit(@Nullable ChargingRateUnit chargingRateUnit) {
        return new GetCompositeScheduleRequest(duration, evseId, chargingRateUnit, customData);
    }

    public GetCompositeScheduleRequest withCustomData(@Nullable CustomData customData) {
        return new GetCompositeScheduleRequest(duration, evseId, chargingRateUnit, customData);
    }
}
