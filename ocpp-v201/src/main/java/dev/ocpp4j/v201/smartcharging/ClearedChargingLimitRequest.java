package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports that an external limit is gone (K13, section 1.9.1).
 *
 * @param chargingLimitSource whose limit it was
 * @param evseId the EVSE that it held for; null for the whole station
 * @param customData vendor specific data; null when not sent
 */
public record ClearedChargingLimitRequest(
        @NotNull ChargingLimitSource chargingLimitSource,
        @Nullable Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<ClearedChargingLimitResponse> {
    /** With the required fields. */
    public ClearedChargingLimitRequest(ChargingLimitSource chargingLimitSource) {
        this(chargingLimitSource, null, null);
    }

    public ClearedChargingLimitRequest withEvseId(@Nullable Integer evseId) {
        return new ClearedChargingLimitRequest(chargingLimitSource, evseId, customData);
    }

    public ClearedChargingLimitRequest withCustomData(@Nullable CustomData customData) {
        return new ClearedChargingLimitRequest(chargingLimitSource, evseId, customData);
    }
}
