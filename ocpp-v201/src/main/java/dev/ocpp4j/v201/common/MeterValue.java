package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that were measured at one time (J01, J02, section 2.32).
 *
 * @param sampledValue the values; at least one
 * @param timestamp when
 * @param customData vendor specific data; null when not sent
 */
public record MeterValue(
        @NotNull @Size(min = 1) List<@NotNull @Valid SampledValue> sampledValue,
        @NotNull Instant timestamp,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public MeterValue {
        sampledValue = sampledValue == null ? null : List.copyOf(sampledValue);
    }

    /** With the required fields. */
    public MeterValue(List<SampledValue> sampledValue, Instant timestamp) {
        this(sampledValue, timestamp, null);
    }

    public MeterValue withCustomData(@Nullable CustomData customData) {
        return new MeterValue(sampledValue, timestamp, customData);
    }
}
