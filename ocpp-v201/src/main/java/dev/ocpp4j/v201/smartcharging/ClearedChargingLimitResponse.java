package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the end of the limit (K13, section 1.9.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record ClearedChargingLimitResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public ClearedChargingLimitResponse() {
        this(null);
    }

    public ClearedChargingLimitResponse withCustomData(@Nullable CustomData customData) {
        return new ClearedChargingLimitResponse(customData);
    }
}
