package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.smartcharging.ClearCriteria;
import dev.ocpp4j.smartcharging.Decision;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.Transaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happens to the profiles of a station. */
sealed interface Event {
    /** When; null if that is not known. */
    @Nullable
    Instant at();

    /** The EVSE or connector, 0 for the station. */
    int evse();

    /** Lets it happen; returns what a person has to know of it, null if there is nothing. */
    @Nullable
    String happen(ProfileStore store);

    /**
     * A profile is set.
     *
     * @param where it stands in the file
     * @param forStart whether it comes with a request to start a transaction
     */
    record Set(String where, @Nullable Instant at, int evse, Profile profile, boolean forStart) implements Event {
        @Override
        public @Nullable String happen(ProfileStore store) {
            Decision decision = forStart
                    ? store.setForStart(evse, profile, null)
                    : profile.purpose() == Purpose.EXTERNAL
                            ? store.setExternal(profile, LimitSource.OTHER, null)
                            : store.set(evse, profile);
            return decision.accepted()
                    ? null
                    : where + ": profile " + profile.id() + " is refused: " + decision.reason() + " (" + decision.rule()
                            + ")";
        }
    }

    /** Profiles are cleared. */
    record Clear(@Nullable Instant at, ClearCriteria criteria) implements Event {
        @Override
        public int evse() {
            return criteria.evse() == null ? 0 : criteria.evse();
        }

        @Override
        public @Nullable String happen(ProfileStore store) {
            store.clear(criteria);
            return null;
        }
    }

    /** A transaction begins, or goes on. */
    record Started(Instant at, int evse, String id) implements Event {
        @Override
        public @Nullable String happen(ProfileStore store) {
            boolean known = store.transactions().stream()
                    .anyMatch(running -> running.evse() == evse && running.id().equals(id));
            if (!known) {
                store.transactionStarted(new Transaction(evse, id, at));
            }
            return null;
        }
    }

    /** A transaction ends. */
    record Ended(Instant at, String id) implements Event {
        @Override
        public int evse() {
            return 0;
        }

        @Override
        public @Nullable String happen(ProfileStore store) {
            store.transactions().stream()
                    .filter(running -> running.id().equals(id))
                    .forEach(running -> store.transactionEnded(running.evse()));
            return null;
        }
    }
}
