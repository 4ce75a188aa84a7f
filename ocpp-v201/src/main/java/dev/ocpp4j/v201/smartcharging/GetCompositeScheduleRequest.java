package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for the schedule that results from all profiles (K08, section 1.20.1).
 *
 * @param duration how far to look ahead, in s
 * @param evseId the EVSE; 0 for the grid connection
 * @param chargingRateUnit whether in W or A; null leaves it to the station
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
