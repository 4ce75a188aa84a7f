package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A charging profile, free of any message version (1.6 section 7.8, 2.0.1 ChargingProfileType).
 *
 * @param id unique within a station
 * @param stackLevel its precedence among the profiles of its purpose; the highest leads, the lowest is 0
 * @param purpose what it is for
 * @param kind from when its periods count
 * @param schedules one schedule, or up to three for a TxProfile in an ISO 15118 session
 * @param recurrencyKind how often a recurring profile starts again; ignored for the other kinds
 * @param transactionId the transaction of a TxProfile, in 1.6 the number as text; null for the one that runs
 * @param validFrom from when on it counts; null: always
 * @param validTo from when on it counts no longer; null: never
 */
public record Profile(
        int id,
        int stackLevel,
        Purpose purpose,
        ProfileKind kind,
        List<Schedule> schedules,
        @Nullable Recurrency recurrencyKind,
        @Nullable String transactionId,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {
    /** Copies the list. */
    public Profile {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(kind, "kind");
        schedules = List.copyOf(schedules);
    }

    /** With the required fields. */
    public Profile(int id, int stackLevel, Purpose purpose, ProfileKind kind, List<Schedule> schedules) {
        this(id, stackLevel, purpose, kind, schedules, null, null, null, null);
    }

    /** With the required fields and one schedule. */
    public Profile(int id, int stackLevel, Purpose purpose, ProfileKind kind, Schedule schedule) {
        this(id, stackLevel, purpose, kind, List.of(schedule));
    }

    /** This profile with the given recurrence. */
    public Profile withRecurrencyKind(@Nullable Recurrency recurrencyKind) {
        return new Profile(id, stackLevel, purpose, kind, schedules, recurrencyKind, transactionId, validFrom, validTo);
    }

    /** This profile for the given transaction. */
    public Profile withTransactionId(@Nullable String transactionId) {
        return new Profile(id, stackLevel, purpose, kind, schedules, recurrencyKind, transactionId, validFrom, validTo);
    }

    /** This profile, valid from the given instant on. */
    public Profile withValidFrom(@Nullable Instant validFrom) {
        return new Profile(id, stackLevel, purpose, kind, schedules, recurrencyKind, transactionId, validFrom, validTo);
    }

    /** This profile, valid until just before the given instant. */
    public Profile withValidTo(@Nullable Instant validTo) {
        return new Profile(id, stackLevel, purpose, kind, schedules, recurrencyKind, transactionId, validFrom, validTo);
    }
}
