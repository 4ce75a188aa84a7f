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
 * GetMonitoringReportRequest.
 *
 * @param requestId see the specification
 * @param componentVariable see the specification; null when not sent
 * @param monitoringCriteria see the specification; null when not sent
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
