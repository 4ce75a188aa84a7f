package dev.ocpp4j.v16.reservation;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Reservation profile. */
public final class Reservation {
    /** A reservation is to be cancelled (1.6 section 5.1). */
    public static final Action<CancelReservationRequest, CancelReservationResponse> CANCEL_RESERVATION = new Action<>(
            "CancelReservation", Direction.TO_STATION, CancelReservationRequest.class, CancelReservationResponse.class);

    /** A connector is to be reserved (1.6 section 5.13). */
    public static final Action<ReserveNowRequest, ReserveNowResponse> RESERVE_NOW =
            new Action<>("ReserveNow", Direction.TO_STATION, ReserveNowRequest.class, ReserveNowResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(CANCEL_RESERVATION, RESERVE_NOW);

    private Reservation() {}
}
