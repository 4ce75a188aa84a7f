package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * VariableCharacteristics.
 *
 * @param dataType see the specification
 * @param supportsMonitoring see the specification
 * @param unit see the specification; null when not sent
 * @param minLimit see the specification; null when not sent
 * @param maxLimit see the specification; null when not sent
 * @param valuesList see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record VariableCharacteristics(
        @NotNull Data dataType,
        @NotNull Boolean supportsMonitoring,
        @Size(max = 16) @Nullable String unit,
        @Nullable BigDecimal minLimit,
        @Nullable BigDecimal maxLimit,
        @Size(max = 1000) @Nullable String valuesList,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public VariableCharacteristics(Data dataType, Boolean supportsMonitoring) {
        this(dataType, supportsMonitoring, null, null, null, null, null);
    }

    public VariableCharacteristics withUnit(@Nullable String unit) {
        return new VariableCharacteristics(
                dataType, supportsMonitoring, unit, minLimit, maxLimit, valuesList, customData);
    }

    public VariableCharacteristics withMinLimit(@Nullable BigDecimal minLimit) {
        return new VariableCharacteristics(
                dataType, supportsMonitoring, unit, minLimit, maxLimit, valuesList, customData);
    }

    public VariableCharacteristics withMaxLimit(@Nullable BigDecimal maxLimit) {
        return new VariableCharacteristics(
                dataType, supportsMonitoring, unit, minLimit, maxLimit, valuesList, customData);
    }

    public VariableCharacteristics withValuesList(@Nullable String valuesList) {
        return new VariableCharacteristics(
                dataType, supportsMonitoring, unit, minLimit, maxLimit, valuesList, customData);
    }

    public VariableCharacteristics withCustomData(@Nullable CustomData customData) {
        return new VariableCharacteristics(
                dataType, supportsMonitoring, unit, minLimit, maxLimit, valuesList, customData);
    }
}
