package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS reads variables (B06, section 1.28.1).
 *
 * @param getVariableData which; never more than the station's variable {@code ItemsPerMessage} of instance GetVariables
 *     (B06.FR.05); at least one
 * @param customData vendor specific data; null when not sent
 */
public record GetVariablesRequest(
        @NotNull @Size(min = 1) List<@NotNull @Valid GetVariableData> getVariableData,
        @Valid @Nullable CustomData customData)
        implements Request<GetVariablesResponse> {
    /** Copies the list. */
    public GetVariablesRequest {
        getVariableData = getVariableData == null ? null : List.copyOf(getVariableData);
    }

    /** With the required fields. */
    public GetVariablesRequest(List<GetVariableData> getVariableData) {
        this(getVariableData, null);
    }

    public GetVariablesRequest withCustomData(@Nullable CustomData customData) {
        return new GetVariablesRequest(getVariableData, customData);
    }
}
