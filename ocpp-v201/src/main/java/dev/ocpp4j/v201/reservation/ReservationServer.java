package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block H, Reservation. What is not implemented is answered NotSupported. */
public interface ReservationServer {
    /** A Charging Station reports that a reservation ended without being used (H01, H04, section 1.46.1). */
    default ReservationStatusUpdateResponse reservationStatusUpdate(
            ReservationStatusUpdateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Reservation.RESERVATION_STATUS_UPDATE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(ReservationServer server) {
        return Handlers.builder()
                .on(ReservationStatusUpdateRequest.class, server::reservationStatusUpdate)
                .build();
    }
}
