package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What values a variable can have (B07, B08, section 2.51).
 *
 * @param dataType its type
 * @param supportsMonitoring whether monitors can be set for it
 * @param unit its unit; at most 16 characters; null when not sent
 * @param minLimit its least value; null when not sent
 * @param maxLimit its greatest value, or for texts and lists the greatest length; null when not sent
 * @param valuesList the allowed values, separated by commas; there for the three types of lists; at most 1000
 *     characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record VariableCharacteristics(
        @NotNull Data dataType,
        @NotNull Boolean supportsMonitoring,
        @Size(max = 16) @Nullable String unit,
        @Nullable BigDecimal minLimit,
        @Nullable BigDecimal maxLimit,
        @Size(max = 1000) @Nullable String valuesList,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** Section 2.51. */
    @Override
    public Optional<String> brokenRule() {
        if (valuesList == null
                && (dataType == Data.OPTION_LIST || dataType == Data.MEMBER_LIST || dataType == Data.SEQUENCE_LIST)) {
            return Optional.of("valuesList must be there for the types of lists (section 2.51)");
        }
        return Optional.empty();
    }
}
