package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS removes charging profiles: one by its id, or all that match (K10, section 1.7.1).
 *
 * @param chargingProfileId the profile to remove; null when not sent
 * @param chargingProfileCriteria which profiles to remove; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record ClearChargingProfileRequest(
        @Nullable Integer chargingProfileId,
        @Valid @Nullable ClearChargingProfile chargingProfileCriteria,
        @Valid @Nullable CustomData customData)
        implements Request<ClearChargingProfileResponse>, Ruled {
    /** With no field. */
    public ClearChargingProfileRequest() {
        this(null, null, null);
    }

    public ClearChargingProfileRequest withChargingProfileId(@Nullable Integer chargingProfileId) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }

    public ClearChargingProfileRequest withChargingProfileCriteria(
            @Nullable ClearChargingProfile chargingProfileCriteria) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }

    public ClearChargingProfileRequest withCustomData(@Nullable CustomData customData) {
        return new ClearChargingProfileRequest(chargingProfileId, chargingProfileCriteria, customData);
    }

    /** K10.FR.02. */
    @Override
    public Optional<String> brokenRule() {
        if (chargingProfileId == null && (chargingProfileCriteria == null || chargingProfileCriteria.isEmpty())) {
            return Optional.of("chargingProfileId or a criterion must be there (K10.FR.02)");
        }
        return Optional.empty();
    }
}
