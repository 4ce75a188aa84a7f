package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ComponentVariable;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a report on chosen components and variables (B08, section 1.26.1).
 *
 * @param requestId comes back in each {@link NotifyReportRequest} of the report
 * @param componentVariable the components and variables to report on; null for all; at least one
 * @param componentCriteria report only components that meet one of these; null for no such limit; 1 to 4 of them
 * @param customData vendor specific data; null when not sent
 */
public record GetReportRequest(
        @NotNull Integer requestId,
        @Size(min = 1) @Nullable List<@NotNull @Valid ComponentVariable> componentVariable,
        @Size(min = 1, max = 4) @Nullable List<@NotNull ComponentCriterion> componentCriteria,
        @Valid @Nullable CustomData customData)
        implements Request<GetReportResponse> {
    /** Copies the lists. */
    public GetReportRequest {
        componentVariable = componentVariable == null ? null : List.copyOf(componentVariable);
        componentCriteria = componentCriteria == null ? null : List.copyOf(componentCriteria);
    }

    /** With the required fields. */
    public GetReportRequest(Integer requestId) {
        this(requestId, null, null, null);
    }

    public GetReportRequest withComponentVariable(@Nullable List<ComponentVariable> componentVariable) {
        return new GetReportRequest(requestId, componentVariable, componentCriteria, customData);
    }

    public GetReportRequest withComponentCriteria(@Nullable List<ComponentCriterion> componentCriteria) {
        return new GetReportRequest(requestId, componentVariable, componentCriteria, customData);
    }

    public GetReportRequest withCustomData(@Nullable CustomData customData) {
        return new GetReportRequest(requestId, componentVariable, componentCriteria, customData);
    }
}
