package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What became of a value to be written (B05, section 2.45).
 *
 * @param attributeStatus whether it was written
 * @param component the component
 * @param variable the variable
 * @param attributeType which attribute; null means Actual
 * @param attributeStatusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetVariableResult(
        @NotNull SetVariableStatus attributeStatus,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Nullable Attribute attributeType,
        @Valid @Nullable StatusInfo attributeStatusInfo,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SetVariableResult(SetVariableStatus attributeStatus, Component component, Variable variable) {
        this(attributeStatus, component, variable, null, null, null);
    }

    public SetVariableResult withAttributeType(@Nullable Attribute attributeType) {
        return new SetVariableResult(
                attributeStatus, component, variable, attributeType, attributeStatusInfo, customData);
    }

    public SetVariableResult withAttributeStatusInfo(@Nullable StatusInfo attributeStatusInfo) {
        return new SetVariableResult(
                attributeStatus, component, variable, attributeType, attributeStatusInfo, customData);
    }

    public SetVariableResult withCustomData(@Nullable CustomData customData) {
        return new SetVariableResult(
                attributeStatus, component, variable, attributeType, attributeStatusInfo, customData);
    }
}
