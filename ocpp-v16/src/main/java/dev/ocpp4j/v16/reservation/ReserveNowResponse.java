package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the reservation was made (1.6 sections 5.13 and 6.38).
 *
 * @param status whether it was
 */
public record ReserveNowResponse(@NotNull ReservationStatus status) implements Response {}
