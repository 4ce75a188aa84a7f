package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * UnitOfMeasure.
 *
 * @param unit see the specification; null when not sent
 * @param multiplier see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record UnitOfMeasure(
        @Size(max = 20) @Nullable String unit,
        @Nullable Integer multiplier,
        @Valid @Nullable CustomData customData) {
    /** With no field. */
    public UnitOfMeasure() {
        this(null, null, null);
    }

    public UnitOfMeasure withUnit(@Nullable String unit) {
        return new UnitOfMeasure(unit, multiplier, customData);
    }

    public UnitOfMeasure withMultiplier(@Nullable Integer multiplier) {
        return new UnitOfMeasure(unit, multiplier, customData);
    }

    public UnitOfMeasure withCustomData(@Nullable CustomData customData) {
        return new UnitOfMeasure(unit, multiplier, customData);
    }
}
