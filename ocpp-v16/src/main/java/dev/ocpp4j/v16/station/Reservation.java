package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.time.Instant;

/**
 * A connector, or any one of them, is kept for somebody.
 *
 * @param request what the Central System asked for
 */
record Reservation(ReserveNowRequest request) {
    /** The id that the Central System gave it. */
    int id() {
        return request.reservationId();
    }

    /** The connector; 0 for any. */
    int connectorId() {
        return request.connectorId();
    }

    /** Who it is for. */
    Grant holder() {
        return new Grant(request.idTag(), request.parentIdTag());
    }

    /** When it ends. */
    Instant expiry() {
        return request.expiryDate();
    }
}
