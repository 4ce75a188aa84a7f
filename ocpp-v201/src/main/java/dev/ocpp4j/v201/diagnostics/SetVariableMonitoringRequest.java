package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS sets monitors (N04, section 1.56.1).
 *
 * @param setMonitoringData the monitors; at least one
 * @param customData vendor specific data; null when not sent
 */
public record SetVariableMonitoringRequest(
        @NotNull @Size(min = 1) List<@NotNull @Valid SetMonitoringData> setMonitoringData,
        @Valid @Nullable CustomData customData)
        implements Request<SetVariableMonitoringResponse> {
    /** Copies the list. */
    public SetVariableMonitoringRequest {
        setMonitoringData = setMonitoringData == null ? null : List.copyOf(setMonitoringData);
    }

    /** With the required fields. */
    public SetVariableMonitoringRequest(List<SetMonitoringData> setMonitoringData) {
        this(setMonitoringData, null);
    }

    public SetVariableMonitoringRequest withCustomData(@Nullable CustomData customData) {
        return new SetVariableMonitoringRequest(setMonitoringData, customData);
    }
}
