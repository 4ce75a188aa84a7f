/**
 * Functional block H, Reservation: {@link dev.ocpp4j.v201.reservation.Reservation} lists its actions, {@link
 * dev.ocpp4j.v201.reservation.ReservationServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.reservation.ReservationStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.reservation;

import org.jspecify.annotations.NullMarked;
