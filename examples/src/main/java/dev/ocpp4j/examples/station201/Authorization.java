package dev.ocpp4j.examples.station201;

import dev.ocpp4j.v201.common.IdToken;
import org.jspecify.annotations.Nullable;

/**
 * Who may charge.
 *
 * @param group that of the token
 * @param remoteStartId null when the token was presented at the station
 * @param reservationId the reservation that was used by that; null when there was none
 */
record Authorization(
        IdToken token,
        @Nullable IdToken group,
        @Nullable Integer remoteStartId,
        @Nullable Integer reservationId) {
    boolean isFor(IdToken other) {
        return same(token, other);
    }

    /** Whether the other is in the same group (C09.FR.03). */
    boolean isWith(Authorization other) {
        return isFor(other.token) || (group != null && other.group != null && same(group, other.group));
    }

    Authorization withGroup(@Nullable IdToken known) {
        return new Authorization(token, known, remoteStartId, reservationId);
    }

    Authorization withReservation(@Nullable Integer used) {
        return new Authorization(token, group, remoteStartId, used);
    }

    boolean isRemote() {
        return remoteStartId != null;
    }

    /** Identifiers are compared without regard to case (part 2 section 2.1.3, identifierString). */
    private static boolean same(IdToken one, IdToken other) {
        return one.idToken().equalsIgnoreCase(other.idToken()) && one.type() == other.type();
    }
}
