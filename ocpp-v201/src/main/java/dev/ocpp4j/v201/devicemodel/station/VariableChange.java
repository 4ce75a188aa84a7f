package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.provisioning.Attribute;

/**
 * A value that has changed.
 *
 * @param variable the variable as it was registered
 * @param attribute which of its attributes
 * @param value the new value; that of a write-only variable too
 * @param byCsms whether the CSMS set it, not the station
 * @param <T> what the value is in Java
 */
public record VariableChange<T>(DeviceVariable<T> variable, Attribute attribute, T value, boolean byCsms) {
    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return variable + " " + attribute + (byCsms ? " set by the CSMS" : " set by the station");
    }
}
