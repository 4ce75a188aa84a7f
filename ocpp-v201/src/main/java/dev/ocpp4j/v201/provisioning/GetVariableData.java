package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A variable to read (B06, section 2.25).
 *
 * @param component its component
 * @param variable the variable
 * @param attributeType which attribute; null means Actual
 * @param customData vendor specific data; null when not sent
 */
public record GetVariableData(
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Nullable Attribute attributeType,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public GetVariableData(Component component, Variable variable) {
        this(component, variable, null, null);
    }

    public GetVariableData withAttributeType(@Nullable Attribute attributeType) {
        return new GetVariableData(component, variable, attributeType, customData);
    }

    public GetVariableData withCustomData(@Nullable CustomData customData) {
        return new GetVariableData(component, variable, attributeType, customData);
    }
}
