package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measured value. What is null has a default, so that a bare value is the active energy imported, in Wh (section
 * 2.41).
 *
 * @param value the value, before the multiplier of its unit
 * @param context why it was measured; null means Sample.Periodic
 * @param measurand what was measured; null means Energy.Active.Import.Register
 * @param phase on which phase; null for all together
 * @param location where; null means Outlet
 * @param signedMeterValue the value as signed by the meter; null when not sent
 * @param unitOfMeasure its unit; null means Wh
 * @param customData vendor specific data; null when not sent
 */
public record SampledValue(
        @NotNull BigDecimal value,
        @Nullable ReadingContext context,
        @Nullable Measurand measurand,
        @Nullable Phase phase,
        @Nullable Location location,
        @Valid @Nullable SignedMeterValue signedMeterValue,
        @Valid @Nullable UnitOfMeasure unitOfMeasure,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SampledValue(BigDecimal value) {
        this(value, null, null, null, null, null, null, null);
    }

    public SampledValue withContext(@Nullable ReadingContext context) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withMeasurand(@Nullable Measurand measurand) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withPhase(@Nullable Phase phase) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withLocation(@Nullable Location location) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withSignedMeterValue(@Nullable SignedMeterValue signedMeterValue) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withUnitOfMeasure(@Nullable UnitOfMeasure unitOfMeasure) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }

    public SampledValue withCustomData(@Nullable CustomData customData) {
        return new SampledValue(
                value, context, measurand, phase, location, signedMeterValue, unitOfMeasure, customData);
    }
}
