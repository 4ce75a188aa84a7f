package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a station, in the device model (section 2.16).
 *
 * @param name its name, from the {@link dev.ocpp4j.v201.devicemodel.StandardComponent standard list} if it is there;
 *     case does not matter; an identifier of at most 50 characters
 * @param evse the EVSE or connector where it is; null when it belongs to the station
 * @param instance which one, when there are many; case does not matter; an identifier of at most 50 characters; null
 *     when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Component(
        @NotNull @Size(max = 50) @IdentifierString String name,
        @Valid @Nullable EVSE evse,
        @Size(max = 50) @IdentifierString @Nullable String instance,
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
