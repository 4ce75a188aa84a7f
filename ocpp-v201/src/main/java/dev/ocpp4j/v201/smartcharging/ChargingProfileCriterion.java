package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses charging profiles: by their ids, or by one or more of the other fields (K09.FR.03) (K09, section 2.9).
 *
 * @param chargingProfilePurpose of this purpose; null when not sent
 * @param stackLevel of this stack level; null when not sent
 * @param chargingProfileId with one of these ids; at least one; null when not sent
 * @param chargingLimitSource installed by one of these; 1 to 4 of them; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ChargingProfileCriterion(
        @Nullable ChargingProfilePurpose chargingProfilePurpose,
        @Nullable Integer stackLevel,
        @Size(min = 1) @Nullable List<@NotNull Integer> chargingProfileId,
        @Size(min = 1, max = 4) @Nullable List<@NotNull ChargingLimitSource> chargingLimitSource,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** Copies the lists. */
    public ChargingProfileCriterion {
        chargingProfileId = chargingProfileId == null ? null : List.copyOf(chargingProfileId);
        chargingLimitSource = chargingLimitSource == null ? null : List.copyOf(chargingLimitSource);
    }

    /** With no field. */
    public ChargingProfileCriterion() {
        this(null, null, null, null, null);
    }

    public ChargingProfileCriterion withChargingProfilePurpose(
            @Nullable ChargingProfilePurpose chargingProfilePurpose) {
        return new ChargingProfileCriterion(
                chargingProfilePurpose, stackLevel, chargingProfileId, chargingLimitSource, customData);
    }

    public ChargingProfileCriterion withStackLevel(@Nullable Integer stackLevel) {
        return new ChargingProfileCriterion(
                chargingProfilePurpose, stackLevel, chargingProfileId, chargingLimitSource, customData);
    }

    public ChargingProfileCriterion withChargingProfileId(@Nullable List<Integer> chargingProfileId) {
        return new ChargingProfileCriterion(
                chargingProfilePurpose, stackLevel, chargingProfileId, chargingLimitSource, customData);
    }

    public ChargingProfileCriterion withChargingLimitSource(@Nullable List<ChargingLimitSource> chargingLimitSource) {
        return new ChargingProfileCriterion(
                chargingProfilePurpose, stackLevel, chargingProfileId, chargingLimitSource, customData);
    }

    public ChargingProfileCriterion withCustomData(@Nullable CustomData customData) {
        return new ChargingProfileCriterion(
                chargingProfilePurpose, stackLevel, chargingProfileId, chargingLimitSource, customData);
    }

    /** K09.FR.03. */
    @Override
    public Optional<String> brokenRule() {
        if (chargingProfileId == null
                && stackLevel == null
                && chargingLimitSource == null
                && chargingProfilePurpose == null) {
            return Optional.of("a criterion must be there (K09.FR.03)");
        }
        return Optional.empty();
    }
}
