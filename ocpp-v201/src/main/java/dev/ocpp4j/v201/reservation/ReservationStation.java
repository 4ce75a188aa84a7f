package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block H, Reservation. What is not implemented is answered NotSupported.
 */
public interface ReservationStation {
    /** The CSMS cancels a reservation (H02, section 1.3.1). */
    default CancelReservationResponse cancelReservation(CancelReservationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Reservation.CANCEL_RESERVATION);
    }

    /** The CSMS reserves an EVSE (H01, section 1.47.1). */
    default ReserveNowResponse reserveNow(ReserveNowRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Reservation.RESERVE_NOW);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(ReservationStation station) {
        return Handlers.builder()
                .on(CancelReservationRequest.class, station::cancelReservation)
                .on(ReserveNowRequest.class, station::reserveNow)
                .build();
    }
}
