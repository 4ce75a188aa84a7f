package dev.ocpp4j.v16.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks what all charging profiles together allow from now on (1.6 sections 5.7 and 6.21).
 *
 * @param connectorId the connector; 0 is what the Charge Point takes from the grid
 * @param duration how much time to look ahead, in seconds
 * @param chargingRateUnit the unit of the limits; null leaves it to the Charge Point
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
