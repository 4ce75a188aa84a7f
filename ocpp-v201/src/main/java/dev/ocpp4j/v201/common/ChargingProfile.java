package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ChargingProfile.
 *
 * @param id see the specification
 * @param stackLevel see the specification
 * @param chargingProfilePurpose see the specification
 * @param chargingProfileKind see the specification
 * @param chargingSchedule see the specification
 * @param recurrencyKind see the specification; null when not sent
 * @param validFrom see the specification; null when not sent
 * @param validTo see the specification; null when not sent
 * @param transactionId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingProfile(
        @NotNull Integer id,
        @NotNull Integer stackLevel,
        @NotNull ChargingProfilePurpose chargingProfilePurpose,
        @NotNull ChargingProfileKind chargingProfileKind,
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid ChargingSchedule> chargingSchedule,
        @Nullable RecurrencyKind recurrencyKind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Size(max = 36) @Nullable String transactionId,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public ChargingProfile {
        chargingSchedule = chargingSchedule == null ? null : List.copyOf(chargingSchedule);
    }

    /** With the required fields. */
    public ChargingProfile(
            Integer id,
            Integer stackLevel,
            ChargingProfilePurpose chargingProfilePurpose,
            ChargingProfileKind chargingProfileKind,
            List<ChargingSchedule> chargingSchedule) {
        this(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                null,
                null,
                null,
                null,
                null);
    }

    public ChargingProfile withRecurrencyKind(@Nullable RecurrencyKind recurrencyKind) {
        return new ChargingProfile(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                recurrencyKind,
                validFrom,
                validTo,
                transactionId,
                customData);
    }

    public ChargingProfile withValidFrom(@Nullable Instant validFrom) {
        return new ChargingProfile(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                recurrencyKind,
                validFrom,
                validTo,
                transactionId,
                customData);
    }

    public ChargingProfile withValidTo(@Nullable Instant validTo) {
        return new ChargingProfile(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                recurrencyKind,
                validFrom,
                validTo,
                transactionId,
                customData);
    }

    public ChargingProfile withTransactionId(@Nullable String transactionId) {
        return new ChargingProfile(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                recurrencyKind,
                validFrom,
                validTo,
                transactionId,
                customData);
    }

    public ChargingProfile withCustomData(@Nullable CustomData customData) {
        return new ChargingProfile(
                id,
                stackLevel,
                chargingProfilePurpose,
                chargingProfileKind,
                chargingSchedule,
                recurrencyKind,
                validFrom,
                validTo,
                transactionId,
                customData);
    }
}
