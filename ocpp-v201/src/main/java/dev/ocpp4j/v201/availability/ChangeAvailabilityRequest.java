package dev.ocpp4j.v201.availability;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.EVSE;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS makes the station, an EVSE or a connector available or unavailable (G03, G04, section 1.5.1).
 *
 * @param operationalStatus what it becomes
 * @param evse the EVSE, or one connector of it; null for the whole station
 * @param customData vendor specific data; null when not sent
 */
public record ChangeAvailabilityRequest(
        @NotNull OperationalStatus operationalStatus,
        @Valid @Nullable EVSE evse,
        @Valid @Nullable CustomData customData)
        implements Request<ChangeAvailabilityResponse> {
    /** With the required fields. */
    public ChangeAvailabilityRequest(OperationalStatus operationalStatus) {
        this(operationalStatus, null, null);
    }

    public ChangeAvailabilityRequest withEvse(@Nullable EVSE evse) {
        return new ChangeAvailabilityRequest(operationalStatus, evse, customData);
    }

    public ChangeAvailabilityRequest withCustomData(@Nullable CustomData customData) {
        return new ChangeAvailabilityRequest(operationalStatus, evse, customData);
    }
}
