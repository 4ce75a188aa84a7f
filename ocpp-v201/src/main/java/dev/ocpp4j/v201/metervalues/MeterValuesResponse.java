package dev.ocpp4j.v201.metervalues;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the meter values (J01, section 1.32.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record MeterValuesResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public MeterValuesResponse() {
        this(null);
    }

    public MeterValuesResponse withCustomData(@Nullable CustomData customData) {
        return new MeterValuesResponse(customData);
    }
}
