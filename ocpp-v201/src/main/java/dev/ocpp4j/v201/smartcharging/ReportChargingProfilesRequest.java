package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports installed charging profiles, of one source and one EVSE (K09, section 1.43.1).
 *
 * @param requestId the id from the request for them
 * @param chargingLimitSource who installed them
 * @param chargingProfile the profiles; at least one
 * @param evseId the EVSE; 0 for the station itself
 * @param tbc whether another report follows; null means no
 * @param customData vendor specific data; null when not sent
 */
public record ReportChargingProfilesRequest(
        @NotNull Integer requestId,
        @NotNull ChargingLimitSource chargingLimitSource,
        @NotNull @Size(min = 1) List<@NotNull @Valid ChargingProfile> chargingProfile,
        @NotNull Integer evseId,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<ReportChargingProfilesResponse> {
    /** Copies the list. */
    public ReportChargingProfilesRequest {
        chargingProfile = chargingProfile == null ? null : List.copyOf(chargingProfile);
    }

    /** With the required fields. */
    public ReportChargingProfilesRequest(
            Integer requestId,
            ChargingLimitSource chargingLimitSource,
            List<ChargingProfile> chargingProfile,
            Integer evseId) {
        this(requestId, chargingLimitSource, chargingProfile, evseId, null, null);
    }

    public ReportChargingProfilesRequest withTbc(@Nullable Boolean tbc) {
        return new ReportChargingProfilesRequest(
                requestId, chargingLimitSource, chargingProfile, evseId, tbc, customData);
    }

    public ReportChargingProfilesRequest withCustomData(@Nullable CustomData customData) {
        return new ReportChargingProfilesRequest(
                requestId, chargingLimitSource, chargingProfile, evseId, tbc, customData);
    }
}
