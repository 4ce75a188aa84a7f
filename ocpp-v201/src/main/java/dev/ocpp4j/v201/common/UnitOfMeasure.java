package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit with a power of ten (section 2.49).
 *
 * @param unit the unit, from the {@link dev.ocpp4j.v201.devicemodel.StandardUnit standard list} if it is there; null
 *     means Wh for energy; at most 20 characters
 * @param multiplier the power of ten to multiply the value by; null means 0
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
