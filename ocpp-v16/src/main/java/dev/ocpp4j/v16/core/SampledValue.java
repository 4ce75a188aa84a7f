package dev.ocpp4j.v16.core;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One reading (1.6 section 7.43). With nothing but its value it is the active energy import register in Wh.
 *
 * @param value the value: a decimal number, or hexadecimal digits when it is signed
 * @param context why it was read; null stands for Sample.Periodic
 * @param format how the value is to be understood; null stands for Raw
 * @param measurand what was measured; null stands for Energy.Active.Import.Register
 * @param phase the phase or pair of phases that it is about; null when it is about all together
 * @param location where it was measured; null stands for Outlet
 * @param unit the unit; null stands for Wh when energy is measured, and for Hertz when a frequency is (errata 3.86)
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
