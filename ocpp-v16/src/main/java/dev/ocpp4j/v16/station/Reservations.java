package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.RESERVE_CONNECTOR_ZERO_SUPPORTED;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps connectors for those who reserved them (1.6 sections 5.1 and 5.13), over restarts as well. A reservation of
 * connector 0 keeps one connector free, whichever it is. Used on the loop only.
 */
final class Reservations {
    private static final String PREFIX = "reservation/";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final List<Connector> connectors;
    private final Configuration configuration;
    private final StationClock clock;
    private final Timers timers;
    private final StationMemory memory;
    private final List<Reservation> anywhere = new ArrayList<>();
    private final Map<Integer, Timers.Timer> ends = new HashMap<>();

    Reservations(
            List<Connector> connectors,
            Configuration configuration,
            StationClock clock,
            Timers timers,
            StationMemory memory) {
        this.connectors = connectors;
        this.configuration = configuration;
        this.clock = clock;
        this.timers = timers;
        this.memory = memory;
    }

    /** Makes the reservations again that were there when the process ended. */
    void restore() {
        for (String text : memory.startingWith(PREFIX).values()) {
            Reservation kept = new Reservation(json.read(text, ReserveNowRequest.class));
            if (kept.connectorId() <= connectors.size()) {
                hold(kept);
            }
        }
    }

    /** Whether a reservation can be made. @param station the status of the station as a whole */
    ReservationStatus decide(ReserveNowRequest request, ChargePointStatus station) {
        boolean any = request.connectorId() == 0;
        if (!request.expiryDate().isAfter(clock.now())
                || request.connectorId() < 0
                || request.connectorId() > connectors.size()
                || (any && !configuration.get(RESERVE_CONNECTOR_ZERO_SUPPORTED))) {
            return ReservationStatus.REJECTED;
        }
        if (station == ChargePointStatus.FAULTED) {
            return ReservationStatus.FAULTED;
        }
        if (station == ChargePointStatus.UNAVAILABLE) {
            return ReservationStatus.UNAVAILABLE;
        }
        return any ? decideAny(request) : decideOne(connectors.get(request.connectorId() - 1), request);
    }

    private ReservationStatus decideOne(Connector connector, ReserveNowRequest request) {
        if (connector.isFaulted()) {
            return ReservationStatus.FAULTED;
        }
        if (connector.status() == ChargePointStatus.UNAVAILABLE) {
            return ReservationStatus.UNAVAILABLE;
        }
        boolean own = connector
                .reservation()
                .filter(kept -> kept.id() == request.reservationId())
                .isPresent();
        boolean enough = available(connector, request.reservationId()) >= anywhereBut(request.reservationId());
        boolean free = own || (connector.status() == ChargePointStatus.AVAILABLE && enough);
        return free ? ReservationStatus.ACCEPTED : ReservationStatus.OCCUPIED;
    }

    private ReservationStatus decideAny(ReserveNowRequest request) {
        if (available(null, request.reservationId()) > anywhereBut(request.reservationId())) {
            return ReservationStatus.ACCEPTED;
        }
        if (connectors.stream().allMatch(Connector::isFaulted)) {
            return ReservationStatus.FAULTED;
        }
        return connectors.stream().allMatch(each -> each.status() == ChargePointStatus.UNAVAILABLE)
                ? ReservationStatus.UNAVAILABLE
                : ReservationStatus.OCCUPIED;
    }

    /** How many connectors nobody uses or has reserved. @param replaced a reservation that does not count */
    private long available(@Nullable Connector except, @Nullable Integer replaced) {
        return connectors.stream()
                .filter(each -> each != except)
                .filter(each -> each.status() == ChargePointStatus.AVAILABLE
                        || each.reservation()
                                .filter(kept -> replaced != null && kept.id() == replaced)
                                .isPresent())
                .count();
    }

    private long anywhereBut(int reservationId) {
        return anywhere.stream().filter(kept -> kept.id() != reservationId).count();
    }

    /** Whether somebody may charge at a connector, as far as reservations go. */
    boolean admits(Connector connector, Grant grant) {
        Optional<Reservation> own = connector.reservation();
        if (own.isPresent()) {
            return own.get().holder().isWith(grant);
        }
        long strangers =
                anywhere.stream().filter(kept -> !kept.holder().isWith(grant)).count();
        return strangers < anywhere.size() || available(connector, null) >= strangers;
    }

    /** Whether nobody can be admitted to a connector by the identifier alone, since a group may charge there. */
    boolean asksForGroup(Connector connector) {
        return connector
                .reservation()
                .filter(kept -> kept.request().parentIdTag() != null)
                .isPresent();
    }

    /** Makes a reservation, or replaces the one with its id wherever that was. */
    void reserve(ReserveNowRequest request) {
        release(request.reservationId());
        Reservation kept = new Reservation(request);
        hold(kept);
        memory.put(PREFIX + kept.id(), json.write(request));
        arm(kept);
    }

    private void hold(Reservation kept) {
        if (kept.connectorId() == 0) {
            anywhere.add(kept);
        } else {
            connectors.get(kept.connectorId() - 1).reserve(kept);
        }
    }

    /** Whether there is a reservation of this id. */
    boolean holds(int reservationId) {
        return all().anyMatch(kept -> kept.id() == reservationId);
    }

    private Stream<Reservation> all() {
        return Stream.concat(
                anywhere.stream(), connectors.stream().flatMap(connector -> connector.reservation().stream()));
    }

    /** Somebody begins to charge: their reservation ends. Returns its id; null when there was none. */
    @Nullable
    Integer use(Connector connector, Grant grant) {
        Optional<Reservation> used = connector.reservation().or(() -> anywhere.stream()
                .filter(kept -> kept.holder().isWith(grant))
                .findFirst());
        used.ifPresent(kept -> {
            forget(kept.id());
            anywhere.remove(kept); // that of the connector ends as the transaction begins
        });
        return used.map(Reservation::id).orElse(null);
    }

    /** Ends a reservation, if there is one of this id. */
    void release(int reservationId) {
        forget(reservationId);
        anywhere.removeIf(kept -> kept.id() == reservationId);
        connectors.stream()
                .filter(connector -> connector
                        .reservation()
                        .filter(kept -> kept.id() == reservationId)
                        .isPresent())
                .forEach(connector -> connector.reserve(null));
    }

    /** The station as a whole is faulted or unavailable: nothing can be kept free. */
    void releaseAnywhere() {
        List.copyOf(anywhere).forEach(kept -> release(kept.id()));
    }

    /** Forgets what connectors no longer keep, since they were faulted or unavailable. */
    void tidy() {
        for (String name : List.copyOf(memory.startingWith(PREFIX).keySet())) {
            int id = Integer.parseInt(name.substring(PREFIX.length()));
            if (!holds(id)) {
                forget(id);
            }
        }
    }

    /** The station has restarted: reservations still hold, but nobody waits for their ends. */
    void restart() {
        ends.clear();
        List<Reservation> kept = all().toList();
        kept.forEach(this::arm);
    }

    private void arm(Reservation kept) {
        Duration left = Duration.between(clock.now(), kept.expiry());
        ends.put(kept.id(), timers.after(left, () -> release(kept.id())));
    }

    private void forget(int reservationId) {
        memory.remove(PREFIX + reservationId);
        Timers.Timer end = ends.remove(reservationId);
        if (end != null) {
            end.cancel();
        }
    }
}
