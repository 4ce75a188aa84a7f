package dev.ocpp4j.v16.core;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * DRAFT
 */
public record MeterValue(
        @NotNull Instant timestamp, @NotNull List<@NotNull @Valid SampledValue> sampledValue) {
    /** Copies the list. */
    public MeterValue {
        if (sampledValue != null) {
            sampledValue = List.copyOf(sampledValue);
        }
    }
}
