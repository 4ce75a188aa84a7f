package dev.ocpp4j.v16.station;

import org.jspecify.annotations.Nullable;

/** Who may charge: an identifier that was accepted, with its group. */
record Grant(String idTag, @Nullable String parentIdTag) {
    /** Identifiers are compared without regard to case (1.6 section 7.15). */
    boolean isFor(String tag) {
        return idTag.equalsIgnoreCase(tag);
    }

    /** Whether the other is in the same group (1.6 section 3.10). */
    boolean isWith(Grant other) {
        return isFor(other.idTag) || (parentIdTag != null && parentIdTag.equalsIgnoreCase(other.parentIdTag));
    }
}
