/**
 * The Reservation profile (1.6 section 3.3): {@link dev.ocpp4j.v16.reservation.Reservation} lists its actions and
 * {@link dev.ocpp4j.v16.reservation.ReservationStation} is what a Charge Point implements.
 */
@NullMarked
package dev.ocpp4j.v16.reservation;

import org.jspecify.annotations.NullMarked;
