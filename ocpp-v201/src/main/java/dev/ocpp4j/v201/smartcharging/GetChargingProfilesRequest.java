package dev.ocpp4j.v201.smartcharging;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks which charging profiles are installed (K09, section 1.19.1).
 *
 * @param requestId comes back in each {@link ReportChargingProfilesRequest}
 * @param chargingProfile which profiles to report
 * @param evseId the EVSE; 0 for those of the station itself, null for all
 * @param customData vendor specific data; null when not sent
 */
public record GetChargingProfilesRequest(
        @NotNull Integer requestId,
        @NotNull @Valid ChargingProfileCriterion chargingProfile,
        @Nullable Integer evseId,
        @Valid @Nullable CustomData customData)
        implements Request<GetChargingProfilesResponse> {
    /** With the required fields. */
    public GetChargingProfilesRequest(Integer requestId, ChargingProfileCriterion chargingProfile) {
        this(requestId, chargingProfile, null, null);
    }

    public GetChargingProfilesRequest withEvseId(@Nullable Integer evseId) {
        return new GetChargingProfilesRequest(requestId, chargingProfile, evseId, customData);
    }

    public GetChargingProfilesRequest withCustomData(@Nullable CustomData customData) {
        return new GetChargingProfilesRequest(requestId, chargingProfile, evseId, customData);
    }
}
