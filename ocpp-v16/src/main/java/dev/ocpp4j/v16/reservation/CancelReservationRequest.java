package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record CancelReservationRequest(@NotNull Integer reservationId) implements Request<CancelReservationResponse> {}
