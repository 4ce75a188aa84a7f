package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * SetMonitoringResult.
 *
 * @param status see the specification
 * @param type see the specification
 * @param component see the specification
 * @param variable see the specification
 * @param severity see the specification
 * @param id see the specification; null when not sent
 * @param statusInfo see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetMonitoringResult(
        @NotNull SetMonitoringStatus status,
        @NotNull Monitor type,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull Integer severity,
        @Nullable Integer id,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SetMonitoringResult(
            SetMonitoringStatus status, Monitor type, Component component, Variable variable, Integer severity) {
        this(status, type, component, variable, severity, null, null, null);
    }

    public SetMonitoringResult withId(@Nullable Integer id) {
        return new SetMonitoringResult(status, type, component, variable, severity, id, statusInfo, customData);
    }

    public SetMonitoringResult withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetMonitoringResult(status, type, component, variable, severity, id, statusInfo, customData);
    }

    public SetMonitoringResult withCustomData(@Nullable CustomData customData) {
        return new SetMonitoringResult(status, type, component, variable, severity, id, statusInfo, customData);
    }
}
