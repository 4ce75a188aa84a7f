package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a variable (B06, section 2.26).
 *
 * @param attributeStatus whether it could be read
 * @param component its component
 * @param variable the variable
 * @param attributeStatusInfo details of the status; null when not sent
 * @param attributeType which attribute; null means Actual
 * @param attributeValue the value, empty when there is none (B06.FR.13); there when accepted; at most 2500 characters;
 *     null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record GetVariableResult(
        @NotNull GetVariableStatus attributeStatus,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @Valid @Nullable StatusInfo attributeStatusInfo,
        @Nullable Attribute attributeType,
        @Size(max = 2500) @Nullable String attributeValue,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** B06.FR.06, B06.FR.07, B06.FR.08 and B06.FR.10. */
    @Override
    public Optional<String> brokenRule() {
        if (attributeStatus == GetVariableStatus.ACCEPTED && attributeValue == null) {
            return Optional.of("attributeValue must be there when accepted (B06.FR.10)");
        }
        if (attributeValue != null
                && attributeStatus != null
                && attributeStatus != GetVariableStatus.ACCEPTED
                && attributeStatus != GetVariableStatus.REJECTED) {
            return Optional.of("attributeValue must be left out of what is not known (B06.FR.06 to B06.FR.08)");
        }
        return Optional.empty();
    }
}
