package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS removes monitors (N06, section 1.10.1).
 *
 * @param id the ids of the monitors; at least one
 * @param customData vendor specific data; null when not sent
 */
public record ClearVariableMonitoringRequest(
        @NotNull @Size(min = 1) List<@NotNull Integer> id,
        @Valid @Nullable CustomData customData) implements Request<ClearVariableMonitoringResponse> {
    /** Copies the list. */
    public ClearVariableMonitoringRequest {
        id = id == null ? null : List.copyOf(id);
    }

    /** With the required fields. */
    public ClearVariableMonitoringRequest(List<Integer> id) {
        this(id, null);
    }

    public ClearVariableMonitoringRequest withCustomData(@Nullable CustomData customData) {
        return new ClearVariableMonitoringRequest(id, customData);
    }
}
