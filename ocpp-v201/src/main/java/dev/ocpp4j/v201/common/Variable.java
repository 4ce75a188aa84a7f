package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Names a variable of a component (section 2.53).
 *
 * @param name its name, from the {@link dev.ocpp4j.v201.devicemodel.StandardVariable standard list} if it is there;
 *     case does not matter; an identifier of at most 50 characters
 * @param instance which one, when there are many; case does not matter; an identifier of at most 50 characters; null
 *     when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Variable(
        @NotNull @Size(max = 50) @IdentifierString String name,
        @Size(max = 50) @IdentifierString @Nullable String instance,
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
