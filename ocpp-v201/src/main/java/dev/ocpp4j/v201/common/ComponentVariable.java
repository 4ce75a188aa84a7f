package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A component, or one variable of it (section 2.17).
 *
 * @param component the component
 * @param variable the variable; null for all of the component
 * @param customData vendor specific data; null when not sent
 */
public record ComponentVariable(
        @NotNull @Valid Component component,
        @Valid @Nullable Variable variable,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public ComponentVariable(Component component) {
        this(component, null, null);
    }

    public ComponentVariable withVariable(@Nullable Variable variable) {
        return new ComponentVariable(component, variable, customData);
    }

    public ComponentVariable withCustomData(@Nullable CustomData customData) {
        return new ComponentVariable(component, variable, customData);
    }
}
