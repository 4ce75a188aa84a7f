package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Limits on charging over time (K01, section 2.10).
 *
 * @param id names the profile
 * @param stackLevel its place in the stack, from 0; a higher one wins
 * @param chargingProfilePurpose what it limits
 * @param chargingProfileKind when its schedules start
 * @param chargingSchedule its schedules; more than one only for a TxProfile with ISO 15118 (K01.FR.34); 1 to 3 of them
 * @param recurrencyKind how often a recurring profile starts again; null when not sent
 * @param validFrom from when it is valid; null means at once
 * @param validTo until when it is valid, excluded; null means until it is replaced
 * @param transactionId the transaction that it is for; only with purpose TxProfile; an identifier of at most 36
 *     characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ChargingProfile(
        @NotNull Integer id,
        @NotNull Integer stackLevel,
        @NotNull ChargingProfilePurpose chargingProfilePurpose,
        @NotNull ChargingProfileKind chargingProfileKind,
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid ChargingSchedule> chargingSchedule,
        @Nullable RecurrencyKind recurrencyKind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Size(max = 36) @IdentifierString @Nullable String transactionId,
        @Valid @Nullable CustomData customData)
        implements Ruled {
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

    /** K01.FR.38, K01.FR.40, K01.FR.41 and section 2.10. */
    @Override
    public Optional<String> brokenRule() {
        if (stackLevel != null && stackLevel < 0) {
            return Optional.of("stackLevel must be 0 or more (section 2.10)");
        }
        if (transactionId != null && chargingProfilePurpose != ChargingProfilePurpose.TX_PROFILE) {
            return Optional.of("transactionId must be left out unless the purpose is TxProfile (section 2.10)");
        }
        if (chargingProfilePurpose == ChargingProfilePurpose.CHARGING_STATION_MAX_PROFILE
                && chargingProfileKind == ChargingProfileKind.RELATIVE) {
            return Optional.of("a ChargingStationMaxProfile must not be Relative (K01.FR.38)");
        }
        if (chargingSchedule == null) {
            return Optional.empty();
        }
        if (chargingSchedule.size() > 1 && chargingProfilePurpose != ChargingProfilePurpose.TX_PROFILE) {
            return Optional.of("only a TxProfile may have more than one schedule (section 2.10)");
        }
        if ((chargingProfileKind == ChargingProfileKind.ABSOLUTE
                        || chargingProfileKind == ChargingProfileKind.RECURRING)
                && chargingSchedule.stream().anyMatch(schedule -> schedule.startSchedule() == null)) {
            return Optional.of("startSchedule must be there for the kinds Absolute and Recurring (K01.FR.40)");
        }
        if (chargingProfileKind == ChargingProfileKind.RELATIVE
                && chargingSchedule.stream().anyMatch(schedule -> schedule.startSchedule() != null)) {
            return Optional.of("startSchedule must be left out for the kind Relative (K01.FR.41)");
        }
        return Optional.empty();
    }
}
