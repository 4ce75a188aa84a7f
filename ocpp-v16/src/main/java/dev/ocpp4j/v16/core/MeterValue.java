package dev.ocpp4j.v16.core;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What was read at one moment (1.6 section 7.33).
 *
 * @param timestamp when it was read
 * @param sampledValue the readings, at least one (section 7.33)
 */
public record MeterValue(
        @NotNull Instant timestamp, @NotNull @Size(min = 1) List<@NotNull @Valid SampledValue> sampledValue) {
    /** Copies the list. */
    public MeterValue {
        if (sampledValue != null) {
            sampledValue = List.copyOf(sampledValue);
        }
    }
}
