package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monitors of a variable (N02, section 2.34).
 *
 * @param component its component
 * @param variable the variable
 * @param variableMonitoring the monitors; at least one
 * @param customData vendor specific data; null when not sent
 */
public record MonitoringData(
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull @Size(min = 1) List<@NotNull @Valid VariableMonitoring> variableMonitoring,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public MonitoringData {
        variableMonitoring = variableMonitoring == null ? null : List.copyOf(variableMonitoring);
    }

    /** With the required fields. */
    public MonitoringData(Component component, Variable variable, List<VariableMonitoring> variableMonitoring) {
        this(component, variable, variableMonitoring, null);
    }

    public MonitoringData withCustomData(@Nullable CustomData customData) {
        return new MonitoringData(component, variable, variableMonitoring, customData);
    }
}
