package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables, one result for each that was asked for (B06, section 1.28.2).
 *
 * @param getVariableResult the results; at least one
 * @param customData vendor specific data; null when not sent
 */
public record GetVariablesResponse(
        @NotNull @Size(min = 1) List<@NotNull @Valid GetVariableResult> getVariableResult,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the list. */
    public GetVariablesResponse {
        getVariableResult = getVariableResult == null ? null : List.copyOf(getVariableResult);
    }

    /** With the required fields. */
    public GetVariablesResponse(List<GetVariableResult> getVariableResult) {
        this(getVariableResult, null);
    }

    public GetVariablesResponse withCustomData(@Nullable CustomData customData) {
        return new GetVariablesResponse(getVariableResult, customData);
    }
}
