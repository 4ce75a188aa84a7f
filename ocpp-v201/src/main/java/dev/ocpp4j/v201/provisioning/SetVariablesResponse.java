package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the new values, one result for each (B05, section 1.57.2).
 *
 * @param setVariableResult the results; at least one
 * @param customData vendor specific data; null when not sent
 */
public record SetVariablesResponse(
        @NotNull @Size(min = 1) List<@NotNull @Valid SetVariableResult> setVariableResult,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the list. */
    public SetVariablesResponse {
        setVariableResult = setVariableResult == null ? null : List.copyOf(setVariableResult);
    }

    /** With the required fields. */
    public SetVariablesResponse(List<SetVariableResult> setVariableResult) {
        this(setVariableResult, null);
    }

    public SetVariablesResponse withCustomData(@Nullable CustomData customData) {
        return new SetVariablesResponse(setVariableResult, customData);
    }
}
