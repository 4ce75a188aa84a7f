package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the limit (K11, K12, section 1.33.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyChargingLimitResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyChargingLimitResponse() {
        this(null);
    }

    public NotifyChargingLimitResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyChargingLimitResponse(customData);
    }
}
