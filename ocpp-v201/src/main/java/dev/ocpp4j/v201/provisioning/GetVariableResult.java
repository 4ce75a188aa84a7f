package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * GetVariableResult.
 *
 * @param attributeStatus see the specification
 * @param component see the specification
 * @param variable see the specification
 * @param attributeStatusInfo see the specification; null when not sent
 * @param attributeType see the specification; null when not sent
 * @param attributeValue see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetVariableResult(
        @NotNull GetVariableStatus attributeStatus,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Valid @Nullable StatusInfo attributeStatusInfo,
        @Nullable Attribute attributeType,
        @Size(max = 2500) @Nullable String attributeValue,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public GetVariableResult(GetVariableStatus attributeStatus, Component component, Variable variable) {
        this(attributeStatus, component, variable, null, null, null, null);
    }

    public GetVariableResult withAttributeStatusInfo(@Nullable StatusInfo attributeStatusInfo) {
        return new GetVariableResult(
                attributeStatus, component, variable, attributeStatusInfo, attributeType, attributeValue, customData);
    }

    public GetVariableResult withAttributeType(@Nullable Attribute attributeType) {
        return new GetVariableResult(
                attributeStatus, component, variable, attributeStatusInfo, attributeType, attributeValue, customData);
    }

    public GetVariableResult withAttributeValue(@Nullable String attributeValue) {
        return new GetVariableResult(
                attributeStatus, component, variable, attributeStatusInfo, attributeType, attributeValue, customData);
    }

    public GetVariableResult withCustomData(@Nullable CustomData customData) {
        return new GetVariableResult(
                attributeStatus, component, variable, attributeStatusInfo, attributeType, attributeValue, customData);
    }
}
