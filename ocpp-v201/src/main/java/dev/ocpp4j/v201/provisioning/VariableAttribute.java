package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * VariableAttribute.
 *
 * @param type see the specification; null when not sent
 * @param value see the specification; null when not sent
 * @param mutability see the specification; null when not sent
 * @param persistent see the specification; null when not sent
 * @param constant see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record VariableAttribute(
        @Nullable Attribute type,
        @Size(max = 2500) @Nullable String value,
        @Nullable Mutability mutability,
        @Nullable Boolean persistent,
        @Nullable Boolean constant,
        @Valid @Nullable CustomData customData) {
    /** With no field. */
    public VariableAttribute() {
        this(null, null, null, null, null, null);
    }

    public VariableAttribute withType(@Nullable Attribute type) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withValue(@Nullable String value) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withMutability(@Nullable Mutability mutability) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withPersistent(@Nullable Boolean persistent) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withConstant(@Nullable Boolean constant) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }

    public VariableAttribute withCustomData(@Nullable CustomData customData) {
        return new VariableAttribute(type, value, mutability, persistent, constant, customData);
    }
}
