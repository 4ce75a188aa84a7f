package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS cancels a reservation (H02, section 1.3.1).
 *
 * @param reservationId the reservation
 * @param customData vendor specific data; null when not sent
 */
public record CancelReservationRequest(
        @NotNull Integer reservationId, @Valid @Nullable CustomData customData)
        implements Request<CancelReservationResponse> {
    /** With the required fields. */
    public CancelReservationRequest(Integer reservationId) {
        this(reservationId, null);
    }

    public CancelReservationRequest withCustomData(@Nullable CustomData customData) {
        return new CancelReservationRequest(reservationId, customData);
    }
}
