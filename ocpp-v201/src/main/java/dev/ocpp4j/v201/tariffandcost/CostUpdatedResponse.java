package dev.ocpp4j.v201.tariffandcost;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The station has the cost (I02, section 1.11.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record CostUpdatedResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public CostUpdatedResponse() {
        this(null);
    }

    public CostUpdatedResponse withCustomData(@Nullable CustomData customData) {
        return new CostUpdatedResponse(customData);
    }
}
