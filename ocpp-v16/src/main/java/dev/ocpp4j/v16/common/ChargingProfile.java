package dev.ocpp4j.v16.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record ChargingProfile(
        @NotNull Integer chargingProfileId,
        @NotNull Integer stackLevel,
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
