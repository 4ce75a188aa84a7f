package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block H, Reservation. */
public final class Reservation {
    public static final Action<CancelReservationRequest, CancelReservationResponse> CANCEL_RESERVATION = new Action<>(
            "CancelReservation", Direction.TO_STATION, CancelReservationRequest.class, CancelReservationResponse.class);

    public static final Action<ReservationStatusUpdateRequest, ReservationStatusUpdateResponse>
            RESERVATION_STATUS_UPDATE = new Action<>(
                    "ReservationStatusUpdate",
                    Direction.TO_CSMS,
                    ReservationStatusUpdateRequest.class,
                    ReservationStatusUpdateResponse.class);

    public static final Action<ReserveNowRequest, ReserveNowResponse> RESERVE_NOW =
            new Action<>("ReserveNow", Direction.TO_STATION, ReserveNowRequest.class, ReserveNowResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(CANCEL_RESERVATION, RESERVATION_STATUS_UPDATE, RESERVE_NOW);

    private Reservation() {}
}
