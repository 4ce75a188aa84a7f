package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;

/**
 * What tells variables apart: names in any case (section 2.53), where an empty instance is no instance (B06.FR.15).
 *
 * @param instance empty for none
 */
record VariableKey(ComponentKey component, String name, String instance) {
    static VariableKey of(Component component, Variable variable) {
        return new VariableKey(
                ComponentKey.of(component),
                ComponentKey.caseless(variable.name()),
                ComponentKey.caseless(variable.instance()));
    }
}
