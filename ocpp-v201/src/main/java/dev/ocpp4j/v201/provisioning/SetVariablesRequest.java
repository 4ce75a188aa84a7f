package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SetVariablesRequest.
 *
 * @param setVariableData see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SetVariablesRequest(
        @NotNull @Size(min = 1) List<@NotNull @Valid SetVariableData> setVariableData,
        @Valid @Nullable CustomData customData)
        implements Request<SetVariablesResponse> {
    /** Copies the list. */
    public SetVariablesRequest {
        setVariableData = setVariableData == null ? null : List.copyOf(setVariableData);
    }

    /** With the required fields. */
    public SetVariablesRequest(List<SetVariableData> setVariableData) {
        this(setVariableData, null);
    }

    public SetVariablesRequest withCustomData(@Nullable CustomData customData) {
        return new SetVariablesRequest(setVariableData, customData);
    }
}
