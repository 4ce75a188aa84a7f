package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.provisioning.Attribute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A value that survives a reboot. {@link dev.ocpp4j.core.OcppJson} writes and reads it.
 *
 * @param component the component
 * @param variable the variable
 * @param attribute which of its attributes
 * @param value the value, as in messages; it may be a secret
 */
public record SavedValue(
        @NotNull @Valid Component component,
        @NotNull @Valid Variable variable,
        @NotNull Attribute attribute,
        @NotNull String value) {
    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return component.name() + "." + variable.name() + " " + attribute;
    }
}
