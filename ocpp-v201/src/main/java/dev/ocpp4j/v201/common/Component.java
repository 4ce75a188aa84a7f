package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Component.
 *
 * @param name see the specification
 * @param evse see the specification; null when not sent
 * @param instance see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Component(
        @NotNull @Size(max = 50) String name,
        @Valid @Nullable EVSE evse,
        @Size(max = 50) @Nullable String instance,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public Component(String name) {
        this(name, null, null, null);
    }

    public Component withEvse(@Nullable EVSE evse) {
        return new Component(name, evse, instance, customData);
    }

    public Component withInstance(@Nullable String instance) {
        return new Component(name, evse, instance, customData);
    }

    public Component withCustomData(@Nullable CustomData customData) {
        return new Component(name, evse, instance, customData);
    }
}
