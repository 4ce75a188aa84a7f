package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a monitor to be set (N04, section 2.43).
 *
 * @param status whether it was set
 * @param type what it watches for
 * @param component the component
 * @param variable the variable
 * @param severity how severe its events are, from 0 to 9
 * @param id the monitor; sent only when accepted; null when not sent
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record SetMonitoringResult(
        @NotNull SetMonitoringStatus status,
        @NotNull Monitor type,
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull Integer severity,
        @Nullable Integer id,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** Section 2.43. */
    @Override
    public Optional<String> brokenRule() {
        if (id != null && status != SetMonitoringStatus.ACCEPTED) {
            return Optional.of("id must be left out unless accepted (section 2.43)");
        }
        return Optional.empty();
    }
}
