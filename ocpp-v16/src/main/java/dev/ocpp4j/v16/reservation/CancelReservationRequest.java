package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks to cancel a reservation (1.6 sections 5.1 and 6.5).
 *
 * @param reservationId the reservation
 */
public record CancelReservationRequest(@NotNull Integer reservationId) implements Request<CancelReservationResponse> {}
