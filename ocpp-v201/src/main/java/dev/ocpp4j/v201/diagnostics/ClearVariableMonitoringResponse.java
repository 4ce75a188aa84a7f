package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the monitors, one result for each (N06, section 1.10.2).
 *
 * @param clearMonitoringResult the results; at least one
 * @param customData vendor specific data; null when not sent
 */
public record ClearVariableMonitoringResponse(
        @NotNull @Size(min = 1) List<@NotNull @Valid ClearMonitoringResult> clearMonitoringResult,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the list. */
    public ClearVariableMonitoringResponse {
        clearMonitoringResult = clearMonitoringResult == null ? null : List.copyOf(clearMonitoringResult);
    }

    /** With the required fields. */
    public ClearVariableMonitoringResponse(List<ClearMonitoringResult> clearMonitoringResult) {
        this(clearMonitoringResult, null);
    }

    public ClearVariableMonitoringResponse withCustomData(@Nullable CustomData customData) {
        return new ClearVariableMonitoringResponse(clearMonitoringResult, customData);
    }
}
