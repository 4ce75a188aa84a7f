package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Variable.
 *
 * @param name see the specification
 * @param instance see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Variable(
        @NotNull @Size(max = 50) String name,
        @Size(max = 50) @Nullable String instance,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public Variable(String name) {
        this(name, null, null);
    }

    public Variable withInstance(@Nullable String instance) {
        return new Variable(name, instance, customData);
    }

    public Variable withCustomData(@Nullable CustomData customData) {
        return new Variable(name, instance, customData);
    }
}
