package dev.ocpp4j.v16.core;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record SampledValue(
        @NotNull String value,
        @Nullable ReadingContext context,
        @Nullable ValueFormat format,
        @Nullable Measurand measurand,
        @Nullable Phase phase,
        @Nullable Location location,
        @Nullable UnitOfMeasure unit) {
    /** With the required field. */
    public SampledValue(String value) {
        this(value, null, null, null, null, null, null);
    }

    /** The same with this {@code context}. */
    public SampledValue withContext(@Nullable ReadingContext context) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }

    /** The same with this {@code format}. */
    public SampledValue withFormat(@Nullable ValueFormat format) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }

    /** The same with this {@code measurand}. */
    public SampledValue withMeasurand(@Nullable Measurand measurand) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }

    /** The same with this {@code phase}. */
    public SampledValue withPhase(@Nullable Phase phase) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }

    /** The same with this {@code location}. */
    public SampledValue withLocation(@Nullable Location location) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }

    /** The same with this {@code unit}. */
    public SampledValue withUnit(@Nullable UnitOfMeasure unit) {
        return new SampledValue(value, context, format, measurand, phase, location, unit);
    }
}
