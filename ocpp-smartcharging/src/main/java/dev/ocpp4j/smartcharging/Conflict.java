package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a set of profiles that is probably not meant.
 *
 * @param kind what it is
 * @param evse the EVSE on which it shows; 0 for the station
 * @param profiles the profiles that are to blame, by their ids; may be empty
 * @param from since when; the start of the window looked at, if it did not begin later
 * @param to until when; null when it goes on beyond the window looked at
 * @param rule the rule that says so
 * @param text the same in words
 */
public record Conflict(
        Kind kind,
        int evse,
        List<Integer> profiles,
        Instant from,
        @Nullable Instant to,
        String rule,
        String text) {
    /** What can be wrong with a set of profiles. */
    public enum Kind {
        /** Two profiles of equal rank are valid at the same time. */
        OVERLAP,
        /** A profile is not valid at any time in the window, or cannot have an effect at all. */
        NEVER_VALID,
        /** A profile is valid and has periods, and yet another one of its purpose always leads. */
        NEVER_RULES,
        /** No limit is known. */
        NO_LIMIT,
        /** Two leading profiles demand different phases. */
        PHASES
    }

    /** Copies the list. */
    public Conflict {
        Objects.requireNonNull(kind, "kind");
        profiles = List.copyOf(profiles);
    }
}
