package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the monitors, one result for each (N04, section 1.56.2).
 *
 * @param setMonitoringResult the results; at least one
 * @param customData vendor specific data; null when not sent
 */
public record SetVariableMonitoringResponse(
        @NotNull @Size(min = 1) List<@NotNull @Valid SetMonitoringResult> setMonitoringResult,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the list. */
    public SetVariableMonitoringResponse {
        setMonitoringResult = setMonitoringResult == null ? null : List.copyOf(setMonitoringResult);
    }

    /** With the required fields. */
    public SetVariableMonitoringResponse(List<SetMonitoringResult> setMonitoringResult) {
        this(setMonitoringResult, null);
    }

    public SetVariableMonitoringResponse withCustomData(@Nullable CustomData customData) {
        return new SetVariableMonitoringResponse(setMonitoringResult, customData);
    }
}
