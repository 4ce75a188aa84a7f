package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A value to be written (B05, section 2.44).
 *
 * @param attributeValue the value; may be empty; at most 1000 characters
 * @param component the component
 * @param variable the variable
 * @param attributeType which attribute; null means Actual
 * @param customData vendor specific data; null when not sent
 */
public record SetVariableData(
        @NotNull @Size(max = 1000) String attributeValue,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Nullable Attribute attributeType,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SetVariableData(String attributeValue, Component component, Variable variable) {
        this(attributeValue, component, variable, null, null);
    }

    public SetVariableData withAttributeType(@Nullable Attribute attributeType) {
        return new SetVariableData(attributeValue, component, variable, attributeType, customData);
    }

    public SetVariableData withCustomData(@Nullable CustomData customData) {
        return new SetVariableData(attributeValue, component, variable, attributeType, customData);
    }
}
