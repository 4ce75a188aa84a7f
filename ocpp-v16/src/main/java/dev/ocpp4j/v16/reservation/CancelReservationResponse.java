package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the reservation was cancelled (1.6 sections 5.1 and 6.6).
 *
 * @param status whether it was
 */
public record CancelReservationResponse(@NotNull CancelReservationStatus status) implements Response {}
