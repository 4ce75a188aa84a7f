package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ChargingProfileCriterion.
 *
 * @param chargingProfilePurpose see the specification; null when not sent
 * @param stackLevel see the specification; null when not sent
 * @param chargingProfileId see the specification; null when not sent
 * @param chargingLimitSource see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ChargingProfileCriterion(
        @Nullable ChargingProfilePurpose chargingProfilePurpose,
        @Nullable Integer stackLevel,
        @Size(min = 1) @Nullable List<@NotNull Integer> chargingProfileId,
        @Size(min = 1, max = 4) @Nullable List<@NotNull ChargingLimitSource> chargingLimitSource,
        @Valid @Nullable CustomData customData) {
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
}
