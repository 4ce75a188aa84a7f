package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A monitor that survives a reboot (N07.FR.13).
 *
 * @param component the component of what it watches
 * @param variable the variable that it watches
 * @param monitoring its setting and its id
 * @param kind who set it
 * @param triggered whether its threshold is exceeded; then the return to normal is reported after the reboot
 *     (N07.FR.14)
 */
public record SavedMonitor(
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull @Valid VariableMonitoring monitoring,
        @NotNull EventNotification kind,
        @NotNull Boolean triggered) {}
