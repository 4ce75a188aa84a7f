package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.provisioning.Attribute;

/**
 * A value that survives a reboot.
 *
 * @param component the component
 * @param variable the variable
 * @param attribute which of its attributes
 * @param value the value, as in messages; it may be a secret
 */
public record SavedValue(Component component, Variable variable, Attribute attribute, String value) {
    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return component.name() + "." + variable.name() + " " + attribute;
    }
}
