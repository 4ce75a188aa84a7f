package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.reservation.CancelReservationRequest;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps connectors for those who reserved them (1.6 sections 5.1 and 5.13). Connector 0 cannot be reserved. Used on the
 * loop only.
 */
final class Reservations {
    private final List<Connector> connectors;
    private final StationClock clock;
    private final Timers timers;
    private final Map<Connector, Timers.Timer> ends = new HashMap<>();

    Reservations(List<Connector> connectors, StationClock clock, Timers timers) {
        this.connectors = connectors;
        this.clock = clock;
        this.timers = timers;
    }

    /** Whether a reservation can be made. @param connector null when there is no such connector */
    ReservationStatus decide(@Nullable Connector connector, ReserveNowRequest request) {
        if (connector == null || !request.expiryDate().isAfter(clock.now())) {
            return ReservationStatus.REJECTED;
        }
        if (connector.isFaulted()) {
            return ReservationStatus.FAULTED;
        }
        if (connector.status() == ChargePointStatus.UNAVAILABLE) {
            return ReservationStatus.UNAVAILABLE;
        }
        boolean replaces = connector
                .reservation()
                .filter(kept -> kept.id() == request.reservationId())
                .isPresent();
        return replaces || connector.status() == ChargePointStatus.AVAILABLE
                ? ReservationStatus.ACCEPTED
                : ReservationStatus.OCCUPIED;
    }

    /** Makes a reservation, or replaces the one with its id wherever that was. */
    void reserve(Connector connector, ReserveNowRequest request) {
        holder(request.reservationId()).filter(other -> other != connector).ifPresent(this::release);
        connector.reserve(new Reservation(
                request.reservationId(), new Grant(request.idTag(), request.parentIdTag()), request.expiryDate()));
        arm(connector);
    }

    /** The connector that is kept by a reservation; empty when there is no such reservation. */
    Optional<Connector> holder(CancelReservationRequest request) {
        return holder(request.reservationId());
    }

    private Optional<Connector> holder(int reservationId) {
        return connectors.stream()
                .filter(connector -> connector
                        .reservation()
                        .filter(kept -> kept.id() == reservationId)
                        .isPresent())
                .findFirst();
    }

    /** The connector is for everybody again. */
    void release(Connector connector) {
        cancel(connector);
        connector.reserve(null);
    }

    /** The station has restarted: reservations still hold, but nobody waits for their ends. */
    void restart() {
        ends.clear();
        connectors.forEach(this::arm);
    }

    private void arm(Connector connector) {
        cancel(connector);
        connector.reservation().ifPresent(kept -> {
            Duration left = Duration.between(clock.now(), kept.expiry());
            ends.put(connector, timers.after(left, () -> expired(connector, kept)));
        });
    }

    private void expired(Connector connector, Reservation kept) {
        if (connector.reservation().filter(kept::equals).isPresent()) {
            connector.reserve(null);
        }
    }

    private void cancel(Connector connector) {
        Timers.Timer end = ends.remove(connector);
        if (end != null) {
            end.cancel();
        }
    }
}
