package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.reservation.CancelReservationRequest;
import dev.ocpp4j.v201.reservation.CancelReservationResponse;
import dev.ocpp4j.v201.reservation.CancelReservationStatus;
import dev.ocpp4j.v201.reservation.Connector;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateRequest;
import dev.ocpp4j.v201.reservation.ReservationUpdateStatus;
import dev.ocpp4j.v201.reservation.ReserveNowRequest;
import dev.ocpp4j.v201.reservation.ReserveNowResponse;
import dev.ocpp4j.v201.reservation.ReserveNowStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps EVSEs free for somebody, one of them or whichever (block H). Survives a restart. Used on the loop only. */
final class Reservations {
    private final List<Evse> evses;
    private final StationVariables variables;
    private final StationClock clock;
    private final Timers timers;
    private final Calls calls;
    private final ConnectorReports reports;
    private final BooleanSupplier online;
    private final Map<Integer, ReserveNowRequest> reservations = new LinkedHashMap<>();
    private final Map<Integer, Timers.Timer> expiries = new LinkedHashMap<>();
    private final Map<Integer, ReservationUpdateStatus> untold = new LinkedHashMap<>();

    Reservations(
            List<Evse> evses,
            StationVariables variables,
            StationClock clock,
            Timers timers,
            Calls calls,
            ConnectorReports reports,
            BooleanSupplier online) {
        this.evses = evses;
        this.variables = variables;
        this.clock = clock;
        this.timers = timers;
        this.calls = calls;
        this.reports = reports;
        this.online = online;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        ReserveNowRequest.class,
                        onLoop.answer((request, exchange) -> reserve(request, exchange, onLoop)))
                .onAsync(
                        CancelReservationRequest.class,
                        onLoop.answer((request, exchange) -> cancel(request, exchange, onLoop)))
                .build();
    }

    // ---- what the CSMS wants

    private ReserveNowResponse reserve(ReserveNowRequest request, Exchange exchange, OnLoop onLoop) {
        ReserveNowRequest replaced = take(request.id()); // H01.FR.02
        ReserveNowStatus status = decide(request);
        if (status == ReserveNowStatus.ACCEPTED) {
            keep(request);
        } else if (replaced != null) {
            keep(replaced);
        }
        onLoop.afterReply(exchange, this::tellStatus);
        return new ReserveNowResponse(status);
    }

    private ReserveNowStatus decide(ReserveNowRequest request) {
        List<Evse> wanted = evses.stream()
                .filter(evse -> request.evseId() == null || evse.id() == request.evseId())
                .toList();
        boolean possible = variables.get(variables.optional.reservationEnabled) // H01.FR.01
                && (request.evseId() != null || variables.get(variables.optional.nonEvseSpecific)) // H01.FR.19
                && (request.connectorType() == null || request.connectorType() == Connector.S_TYPE2)
                && request.expiryDateTime().isAfter(clock.now())
                && !wanted.isEmpty();
        if (!possible) {
            return ReserveNowStatus.REJECTED;
        }
        if (isAny(wanted, ConnectorStatus.AVAILABLE)) {
            return ReserveNowStatus.ACCEPTED; // H01.FR.04, H01.FR.23
        }
        if (isAny(wanted, ConnectorStatus.OCCUPIED) || isAny(wanted, ConnectorStatus.RESERVED)) {
            return ReserveNowStatus.OCCUPIED; // H01.FR.11
        }
        return isAny(wanted, ConnectorStatus.UNAVAILABLE)
                ? ReserveNowStatus.UNAVAILABLE // H01.FR.14
                : ReserveNowStatus.FAULTED; // H01.FR.12
    }

    private static boolean isAny(List<Evse> some, ConnectorStatus status) {
        return some.stream().anyMatch(evse -> evse.status() == status);
    }

    private CancelReservationResponse cancel(CancelReservationRequest request, Exchange exchange, OnLoop onLoop) {
        boolean found = take(request.reservationId()) != null;
        onLoop.afterReply(exchange, this::tellStatus);
        return new CancelReservationResponse(
                found ? CancelReservationStatus.ACCEPTED : CancelReservationStatus.REJECTED);
    }

    // ---- who may charge

    /** Whether an EVSE is not kept for somebody else (H03.FR.01 to H03.FR.06). */
    boolean permit(Evse evse, Authorization authorization) {
        return !evse.isReserved() || matching(evse, authorization).isPresent();
    }

    /** Somebody charges; a reservation is used up by that (H03.FR.09). @return its id, null when there was none */
    @Nullable
    Integer use(Evse evse, Authorization authorization) {
        Optional<ReserveNowRequest> used = matching(evse, authorization);
        used.ifPresent(reservation -> {
            take(reservation.id());
            tellStatus();
        });
        return used.map(ReserveNowRequest::id).orElse(null);
    }

    /** The reservation of this EVSE comes before one of whichever. */
    private Optional<ReserveNowRequest> matching(Evse evse, Authorization authorization) {
        return reservations.values().stream()
                .filter(reservation -> reservation.evseId() == null || reservation.evseId() == evse.id())
                .filter(reservation -> new Authorization(reservation.idToken(), reservation.groupIdToken(), null, null)
                        .isWith(authorization))
                .min((one, other) -> Boolean.compare(one.evseId() == null, other.evseId() == null));
    }

    // ---- ends

    /** An EVSE is out of order or out of service: it cannot be kept for anybody (H01.FR.16, H01.FR.17). */
    void lookAt(Evse evse) {
        ConnectorStatus status = evse.status();
        if (status == ConnectorStatus.FAULTED || status == ConnectorStatus.UNAVAILABLE) {
            List<Integer> lost = reservations.values().stream()
                    .filter(reservation -> reservation.evseId() != null && reservation.evseId() == evse.id())
                    .map(ReserveNowRequest::id)
                    .toList();
            lost.forEach(id -> end(id, ReservationUpdateStatus.REMOVED));
        }
    }

    private void end(int id, ReservationUpdateStatus why) {
        take(id);
        untold.put(id, why);
        tell();
        tellStatus();
    }

    private void tell() {
        if (online.getAsBoolean()) {
            untold.forEach((id, why) -> calls.tell(new ReservationStatusUpdateRequest(id, why)));
            untold.clear();
        }
    }

    /** The station may send: what ended meanwhile is told, what goes on ends in time. */
    void resume() {
        tell();
        List.copyOf(reservations.values()).forEach(this::keep);
    }

    // ---- what is kept

    private void keep(ReserveNowRequest reservation) {
        int id = reservation.id();
        take(id);
        reservations.put(id, reservation);
        Duration left = Duration.between(clock.now(), reservation.expiryDateTime());
        expiries.put(id, timers.after(left, () -> end(id, ReservationUpdateStatus.EXPIRED))); // H04.FR.01
        mark();
    }

    private @Nullable ReserveNowRequest take(int id) {
        Timers.Timer timer = expiries.remove(id);
        if (timer != null) {
            timer.cancel();
        }
        ReserveNowRequest taken = reservations.remove(id);
        mark();
        return taken;
    }

    /** Which EVSEs are kept free: those that are named, and all others once no more are free than are needed (H01.FR.20). */
    private void mark() {
        for (Evse evse : evses) {
            evse.reserved(reservations.values().stream()
                    .anyMatch(reservation -> reservation.evseId() != null && reservation.evseId() == evse.id()));
        }
        List<Evse> free = evses.stream()
                .filter(evse -> evse.status() == ConnectorStatus.AVAILABLE)
                .toList();
        long needed = reservations.values().stream()
                .filter(reservation -> reservation.evseId() == null)
                .count();
        if (needed > 0 && free.size() <= needed) {
            free.forEach(evse -> evse.reserved(true));
        }
    }

    /** Something happened at the EVSEs: others may have to be kept free now. */
    void tellStatus() {
        mark();
        evses.forEach(reports::changed);
    }
}
