package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable in a report (B07, B08, section 2.38).
 *
 * @param component its component
 * @param variable the variable
 * @param variableAttribute its attributes; 1 to 4 of them
 * @param variableCharacteristics what values it can have; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ReportData(
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull @Size(min = 1, max = 4) List<@NotNull @Valid VariableAttribute> variableAttribute,
        @Valid @Nullable VariableCharacteristics variableCharacteristics,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public ReportData {
        variableAttribute = variableAttribute == null ? null : List.copyOf(variableAttribute);
    }

    /** With the required fields. */
    public ReportData(Component component, Variable variable, List<VariableAttribute> variableAttribute) {
        this(component, variable, variableAttribute, null, null);
    }

    public ReportData withVariableCharacteristics(@Nullable VariableCharacteristics variableCharacteristics) {
        return new ReportData(component, variable, variableAttribute, variableCharacteristics, customData);
    }

    public ReportData withCustomData(@Nullable CustomData customData) {
        return new ReportData(component, variable, variableAttribute, variableCharacteristics, customData);
    }
}
