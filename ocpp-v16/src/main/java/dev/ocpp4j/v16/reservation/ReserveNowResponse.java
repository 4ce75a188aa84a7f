package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record ReserveNowResponse(@NotNull ReservationStatus status) implements Response {}
