package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.common.ChargingProfile;
import org.jspecify.annotations.Nullable;

/**
 * Who may charge: an identifier that was accepted, with its group.
 *
 * @param profile what a RemoteStartTransaction brought for the transaction; null for nothing
 */
record Grant(
        String idTag,
        @Nullable String parentIdTag,
        @Nullable ChargingProfile profile) {
    Grant(String idTag, @Nullable String parentIdTag) {
        this(idTag, parentIdTag, null);
    }

    Grant withProfile(@Nullable ChargingProfile brought) {
        return new Grant(idTag, parentIdTag, brought);
    }

    /** Identifiers are compared without regard to case (1.6 section 7.15). */
    boolean isFor(String tag) {
        return idTag.equalsIgnoreCase(tag);
    }

    /** Whether the other is in the same group (1.6 section 3.10). */
    boolean isWith(Grant other) {
        return isFor(other.idTag) || (parentIdTag != null && parentIdTag.equalsIgnoreCase(other.parentIdTag));
    }
}
