package dev.ocpp4j.v16.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Limits over time, with where and when they apply (1.6 section 7.8).
 *
 * @param chargingProfileId identifies the profile; another profile with the same id replaces it
 * @param stackLevel which of several profiles wins: the higher one; 0 or more (section 7.8)
 * @param chargingProfilePurpose what the profile limits
 * @param chargingProfileKind what the times of the schedule are relative to
 * @param chargingSchedule the limits
 * @param transactionId the transaction that a TxProfile is for; not to be sent in a RemoteStartTransaction (section
 *     5.16.2); null when not sent
 * @param recurrencyKind how often the schedule restarts; only for a Recurring profile (errata 3.56); null when not sent
 * @param validFrom when the profile starts to count; null when it does at once
 * @param validTo when the profile ceases to count; null when it does not
 */
public record ChargingProfile(
        @NotNull Integer chargingProfileId,
        @NotNull @Min(0) Integer stackLevel,
        @NotNull ChargingProfilePurpose chargingProfilePurpose,
        @NotNull ChargingProfileKind chargingProfileKind,
        @NotNull @Valid ChargingSchedule chargingSchedule,
        @Nullable Integer transactionId,
        @Nullable RecurrencyKind recurrencyKind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {
    /** With the required fields. */
    public ChargingProfile(
            Integer chargingProfileId,
            Integer stackLevel,
            ChargingProfilePurpose chargingProfilePurpose,
            ChargingProfileKind chargingProfileKind,
            ChargingSchedule chargingSchedule) {
        this(
                chargingProfileId,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                null,
                null,
                null,
                null);
    }

    /** The same with this {@code transactionId}. */
    public ChargingProfile withTransactionId(@Nullable Integer transactionId) {
        return new ChargingProfile(
                chargingProfileId,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                transactionId,
                recurrencyKind,
                validFrom,
                validTo);
    }

    /** The same with this {@code recurrencyKind}. */
    public ChargingProfile withRecurrencyKind(@Nullable RecurrencyKind recurrencyKind) {
        return new ChargingProfile(
                chargingProfileId,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                transactionId,
                recurrencyKind,
                validFrom,
                validTo);
    }

    /** The same with this {@code validFrom}. */
    public ChargingProfile withValidFrom(@Nullable Instant validFrom) {
        return new ChargingProfile(
                chargingProfileId,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                transactionId,
                recurrencyKind,
                validFrom,
                validTo);
    }

    /** The same with this {@code validTo}. */
    public ChargingProfile withValidTo(@Nullable Instant validTo) {
        return new ChargingProfile(
                chargingProfileId,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                transactionId,
                recurrencyKind,
                validFrom,
                validTo);
    }
}
