package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * NotifyEVChargingNeedsRequest.
 *
 * @param chargingNeeds see the specification
 * @param evseId see the specification
 * @param maxScheduleTuples see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NotifyEVChargingNeedsRequest(
        @NotNull @Valid ChargingNeeds chargingNeeds,
        @NotNull Integer evseId,
        @Nullable Integer maxScheduleTuples,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyEVChargingNeedsResponse> {
    /** With the required fields. */
    public NotifyEVChargingNeedsRequest(ChargingNeeds chargingNeeds, Integer evseId) {
        this(chargingNeeds, evseId, null, null);
    }

    public NotifyEVChargingNeedsRequest withMaxScheduleTuples(@Nullable Integer maxScheduleTuples) {
        return new NotifyEVChargingNeedsRequest(chargingNeeds, evseId, maxScheduleTuples, customData);
    }

    public NotifyEVChargingNeedsRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyEVChargingNeedsRequest(chargingNeeds, evseId, maxScheduleTuples, customData);
    }
}
