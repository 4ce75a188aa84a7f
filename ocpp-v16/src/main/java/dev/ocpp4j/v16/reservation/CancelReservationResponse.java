package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record CancelReservationResponse(@NotNull CancelReservationStatus status) implements Response {}
