package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the Reservation profile. What is not implemented is answered NotSupported. */
public interface ReservationStation {
    /** A reservation is to be cancelled (1.6 section 5.1). */
    default CancelReservationResponse cancelReservation(CancelReservationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Reservation.CANCEL_RESERVATION);
    }

    /** A connector is to be reserved (1.6 section 5.13). */
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
