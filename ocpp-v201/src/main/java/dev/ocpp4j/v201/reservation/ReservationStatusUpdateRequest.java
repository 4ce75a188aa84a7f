package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports that a reservation ended without being used (H01, H04, section 1.46.1).
 *
 * @param reservationId the reservation
 * @param reservationUpdateStatus how it ended
 * @param customData vendor specific data; null when not sent
 */
public record ReservationStatusUpdateRequest(
        @NotNull Integer reservationId,
        @NotNull ReservationUpdateStatus reservationUpdateStatus,
        @Valid @Nullable CustomData customData)
        implements Request<ReservationStatusUpdateResponse> {
    /** With the required fields. */
    public ReservationStatusUpdateRequest(Integer reservationId, ReservationUpdateStatus reservationUpdateStatus) {
        this(reservationId, reservationUpdateStatus, null);
    }

    public ReservationStatusUpdateRequest withCustomData(@Nullable CustomData customData) {
        return new ReservationStatusUpdateRequest(reservationId, reservationUpdateStatus, customData);
    }
}
