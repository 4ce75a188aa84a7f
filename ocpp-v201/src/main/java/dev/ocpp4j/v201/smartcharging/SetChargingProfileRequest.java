package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS installs a charging profile (K01 to K04, section 1.51.1).
 *
 * @param evseId the EVSE; 0 for the whole station, with a TxDefaultProfile for each of its EVSEs
 * @param chargingProfile the profile; a known id is replaced (K01.FR.05)
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record SetChargingProfileRequest(
        @NotNull Integer evseId,
        @NotNull @Valid ChargingProfile chargingProfile,
        @Valid @Nullable CustomData customData)
        implements Request<SetChargingProfileResponse>, Ruled {
    /** With the required fields. */
    public SetChargingProfileRequest(Integer evseId, ChargingProfile chargingProfile) {
        this(evseId, chargingProfile, null);
    }

    public SetChargingProfileRequest withCustomData(@Nullable CustomData customData) {
        return new SetChargingProfileRequest(evseId, chargingProfile, customData);
    }

    /** K01.FR.03, K01.FR.16, K01.FR.22 and K04.FR.03. */
    @Override
    public Optional<String> brokenRule() {
        if (chargingProfile == null || evseId == null) {
            return Optional.empty();
        }
        if (chargingProfile.chargingProfilePurpose() == ChargingProfilePurpose.CHARGING_STATION_EXTERNAL_CONSTRAINTS) {
            return Optional.of("the purpose must not be ChargingStationExternalConstraints (K01.FR.22)");
        }
        if (chargingProfile.chargingProfilePurpose() == ChargingProfilePurpose.CHARGING_STATION_MAX_PROFILE
                && evseId != 0) {
            return Optional.of("a ChargingStationMaxProfile must be for evseId 0 (K04.FR.03)");
        }
        if (chargingProfile.chargingProfilePurpose() != ChargingProfilePurpose.TX_PROFILE) {
            return Optional.empty();
        }
        if (chargingProfile.transactionId() == null) {
            return Optional.of("a TxProfile must have a transactionId (K01.FR.03)");
        }
        if (evseId < 1) {
            return Optional.of("a TxProfile must be for an evseId above 0 (K01.FR.16)");
        }
        return Optional.empty();
    }
}
