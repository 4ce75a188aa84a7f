package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ComponentVariable;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks which monitors are set (N02, section 1.25.1).
 *
 * @param requestId comes back in each {@link NotifyMonitoringReportRequest} of the report
 * @param componentVariable the components and variables to report on; null for all; at least one
 * @param monitoringCriteria report only monitors that meet one of these; null for no such limit; 1 to 3 of them
 * @param customData vendor specific data; null when not sent
 */
public record GetMonitoringReportRequest(
        @NotNull Integer requestId,
        @Size(min = 1) @Nullable List<@NotNull @Valid ComponentVariable> componentVariable,
        @Size(min = 1, max = 3) @Nullable List<@NotNull MonitoringCriterion> monitoringCriteria,
        @Valid @Nullable CustomData customData)
        implements Request<GetMonitoringReportResponse> {
    /** Copies the lists. */
    public GetMonitoringReportRequest {
        componentVariable = componentVariable == null ? null : List.copyOf(componentVariable);
        monitoringCriteria = monitoringCriteria == null ? null : List.copyOf(monitoringCriteria);
    }

    /** With the required fields. */
    public GetMonitoringReportRequest(Integer requestId) {
        this(requestId, null, null, null);
    }

    public GetMonitoringReportRequest withComponentVariable(@Nullable List<ComponentVariable> componentVariable) {
        return new GetMonitoringReportRequest(requestId, componentVariable, monitoringCriteria, customData);
    }

    public GetMonitoringReportRequest withMonitoringCriteria(@Nullable List<MonitoringCriterion> monitoringCriteria) {
        return new GetMonitoringReportRequest(requestId, componentVariable, monitoringCriteria, customData);
    }

    public GetMonitoringReportRequest withCustomData(@Nullable CustomData customData) {
        return new GetMonitoringReportRequest(requestId, componentVariable, monitoringCriteria, customData);
    }
}
