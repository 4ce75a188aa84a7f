package dev.ocpp4j.v201.metervalues;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.MeterValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports meter values outside of a transaction (J01, section 1.32.1).
 *
 * @param evseId the EVSE that was measured; 0 for the main meter
 * @param meterValue the values; at least one
 * @param customData vendor specific data; null when not sent
 */
public record MeterValuesRequest(
        @NotNull Integer evseId,
        @NotNull @Size(min = 1) List<@NotNull @Valid MeterValue> meterValue,
        @Valid @Nullable CustomData customData)
        implements Request<MeterValuesResponse> {
    /** Copies the list. */
    public MeterValuesRequest {
        meterValue = meterValue == null ? null : List.copyOf(meterValue);
    }

    /** With the required fields. */
    public MeterValuesRequest(Integer evseId, List<MeterValue> meterValue) {
        this(evseId, meterValue, null);
    }

    public MeterValuesRequest withCustomData(@Nullable CustomData customData) {
        return new MeterValuesRequest(evseId, meterValue, customData);
    }
}
