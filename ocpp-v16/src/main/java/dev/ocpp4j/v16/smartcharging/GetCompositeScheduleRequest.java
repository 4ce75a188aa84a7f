package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record GetCompositeScheduleRequest(
        @NotNull Integer connectorId,
        @NotNull Integer duration,
        @Nullable ChargingRateUnit chargingRateUnit) implements Request<GetCompositeScheduleResponse> {
    /** With the required fields. */
    public GetCompositeScheduleRequest(Integer connectorId, Integer duration) {
        this(connectorId, duration, null);
    }

    /** The same with this {@code chargingRateUnit}. */
    public GetCompositeScheduleRequest withChargingRateUnit(@Nullable ChargingRateUnit chargingRateUnit) {
        return new GetCompositeScheduleRequest(connectorId, duration, chargingRateUnit);
    }
}
