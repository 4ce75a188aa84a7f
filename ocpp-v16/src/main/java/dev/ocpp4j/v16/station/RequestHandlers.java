package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZATION_CACHE_ENABLED;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZE_REMOTE_TX_REQUESTS;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheResponse;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStartTransactionResponse;
import dev.ocpp4j.v16.core.RemoteStopTransactionRequest;
import dev.ocpp4j.v16.core.RemoteStopTransactionResponse;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetStatus;
import dev.ocpp4j.v16.core.ResetType;
import dev.ocpp4j.v16.core.UnlockConnectorRequest;
import dev.ocpp4j.v16.core.UnlockConnectorResponse;
import dev.ocpp4j.v16.core.UnlockStatus;
import dev.ocpp4j.v16.localauthlist.GetLocalListVersionRequest;
import dev.ocpp4j.v16.localauthlist.GetLocalListVersionResponse;
import dev.ocpp4j.v16.localauthlist.SendLocalListRequest;
import dev.ocpp4j.v16.localauthlist.SendLocalListResponse;
import dev.ocpp4j.v16.localauthlist.UpdateStatus;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import dev.ocpp4j.v16.reservation.CancelReservationRequest;
import dev.ocpp4j.v16.reservation.CancelReservationResponse;
import dev.ocpp4j.v16.reservation.CancelReservationStatus;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import dev.ocpp4j.v16.reservation.ReserveNowResponse;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageRequest;
import dev.ocpp4j.v16.security.ExtendedTriggerMessageResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a station answers to the Central System, and what it does afterwards. Everything runs on the loop. */
final class RequestHandlers {
    private final Assembly station;
    private final StationContext context;
    private final OnLoop onLoop;
    private final List<Connector> connectors;
    private final Configuration configuration;
    private final ChargingSessions sessions;
    private final BootSequence boot;
    private final Triggers triggers;
    private final Reservations reservations;
    private final AuthorizationCache cache;
    private final LocalAuthList list;

    RequestHandlers(Assembly station, Triggers triggers, AuthorizationCache cache, LocalAuthList list) {
        this.station = station;
        this.triggers = triggers;
        this.cache = cache;
        this.list = list;
        context = station.context;
        connectors = station.connectors;
        configuration = station.configuration;
        sessions = station.sessions;
        boot = station.boot;
        reservations = station.reservations;
        onLoop = context.onLoop(); // a station that was rejected does not answer (1.6 section 4.2)
    }

    Handlers handlers() {
        Handlers.Builder own = Handlers.builder();
        on(own, ChangeAvailabilityRequest.class, this::changeAvailability);
        on(
                own,
                ChangeConfigurationRequest.class,
                (request, exchange) -> new ChangeConfigurationResponse(configuration.change(request)));
        on(own, ClearCacheRequest.class, this::clearCache);
        on(
                own,
                DataTransferRequest.class,
                (request, exchange) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID));
        on(own, GetConfigurationRequest.class, (request, exchange) -> configuration.tell(request));
        on(own, RemoteStartTransactionRequest.class, this::remoteStart);
        on(own, RemoteStopTransactionRequest.class, this::remoteStop);
        on(own, ResetRequest.class, this::reset);
        on(own, UnlockConnectorRequest.class, this::unlock);
        on(own, TriggerMessageRequest.class, this::trigger);
        on(own, ExtendedTriggerMessageRequest.class, this::extendedTrigger);
        on(own, ReserveNowRequest.class, this::reserve);
        on(own, CancelReservationRequest.class, this::cancelReservation);
        on(
                own,
                GetLocalListVersionRequest.class,
                (request, exchange) -> new GetLocalListVersionResponse(list.version()));
        on(own, SendLocalListRequest.class, this::sendLocalList);
        return own.addAll(context.handlers()).build();
    }

    private <R extends Response, Q extends Request<R>> void on(
            Handlers.Builder own, Class<Q> request, BiFunction<Q, Exchange, R> handler) {
        own.onAsync(request, onLoop.answer(handler));
    }

    /** Without a cache, or with one that is off, there is nothing to clear (errata 3.23). */
    private ClearCacheResponse clearCache(ClearCacheRequest request, Exchange exchange) {
        if (!configuration.get(AUTHORIZATION_CACHE_ENABLED)) {
            return new ClearCacheResponse(ClearCacheStatus.REJECTED);
        }
        cache.clear();
        return new ClearCacheResponse(ClearCacheStatus.ACCEPTED);
    }

    private SendLocalListResponse sendLocalList(SendLocalListRequest request, Exchange exchange) {
        UpdateStatus status = list.update(request);
        if (status == UpdateStatus.ACCEPTED && request.localAuthorizationList() != null) {
            // What is in the list is not kept in the cache (section 3.5.3).
            request.localAuthorizationList().forEach(data -> cache.remove(data.idTag()));
        }
        return new SendLocalListResponse(status);
    }

    private @Nullable Connector connector(int id) {
        return id >= 1 && id <= connectors.size() ? connectors.get(id - 1) : null;
    }

    private ChangeAvailabilityResponse changeAvailability(ChangeAvailabilityRequest request, Exchange exchange) {
        boolean operative = request.type() == AvailabilityType.OPERATIVE;
        Connector only = connector(request.connectorId());
        if (only == null && request.connectorId() != 0) {
            return new ChangeAvailabilityResponse(AvailabilityStatus.REJECTED);
        }
        onLoop.afterReply(exchange, () -> station.availability.change(only, operative));
        boolean busy = only == null ? connectors.stream().anyMatch(connector -> !connector.isIdle()) : !only.isIdle();
        return new ChangeAvailabilityResponse(
                busy && !operative ? AvailabilityStatus.SCHEDULED : AvailabilityStatus.ACCEPTED);
    }

    private RemoteStartTransactionResponse remoteStart(RemoteStartTransactionRequest request, Exchange exchange) {
        boolean always = configuration.get(AUTHORIZE_REMOTE_TX_REQUESTS);
        Optional<Grant> known = sessions.known(request.idTag());
        Grant candidate = known.orElseGet(() -> new Grant(request.idTag(), null));
        Predicate<Connector> free = connector -> connector.isFree()
                && (always
                        || reservations.admits(connector, candidate)
                        || (known.isEmpty() && reservations.asksForGroup(connector)));
        Optional<Connector> found = request.connectorId() == null
                ? any(free)
                : Optional.ofNullable(connector(request.connectorId())).filter(free);
        if (!boot.isAccepted()
                || station.statuses.stationStatus() == ChargePointStatus.FAULTED
                || found.isEmpty()
                || !context.acceptsForStart(found.get().id(), request.chargingProfile())) {
            return new RemoteStartTransactionResponse(RemoteStartStopStatus.REJECTED);
        }
        Connector connector = found.get();
        // Who is authorized first may be of the group that the connector is reserved for.
        boolean first = always || !reservations.admits(connector, candidate);
        onLoop.afterReply(exchange, () -> sessions.remoteStart(connector, request, first));
        return new RemoteStartTransactionResponse(RemoteStartStopStatus.ACCEPTED);
    }

    /** One that a vehicle waits at, else the first. */
    private Optional<Connector> any(Predicate<Connector> free) {
        return connectors.stream().filter(free).min(Comparator.comparing(connector -> !connector.isPlugged()));
    }

    private RemoteStopTransactionResponse remoteStop(RemoteStopTransactionRequest request, Exchange exchange) {
        Optional<Connector> connector = connectors.stream()
                .filter(busy -> busy.transaction()
                        .filter(ongoing -> ongoing.isIdentifiedBy(request.transactionId()))
                        .isPresent())
                .findFirst();
        if (!boot.isAccepted() || connector.isEmpty()) {
            return new RemoteStopTransactionResponse(RemoteStartStopStatus.REJECTED);
        }
        onLoop.afterReply(exchange, () -> sessions.stop(connector.get(), Reason.REMOTE, null, true));
        return new RemoteStopTransactionResponse(RemoteStartStopStatus.ACCEPTED);
    }

    private ResetResponse reset(ResetRequest request, Exchange exchange) {
        onLoop.afterReply(exchange, () -> station.operation.reset(request.type() == ResetType.HARD));
        return new ResetResponse(ResetStatus.ACCEPTED);
    }

    private UnlockConnectorResponse unlock(UnlockConnectorRequest request, Exchange exchange) {
        Connector connector = connector(request.connectorId());
        if (connector == null) {
            return new UnlockConnectorResponse(UnlockStatus.NOT_SUPPORTED); // errata 3.87
        }
        Hardware.Unlocking result = station.hardware.unlock(connector.id());
        if (result == Hardware.Unlocking.NO_LOCK) {
            return new UnlockConnectorResponse(UnlockStatus.NOT_SUPPORTED);
        }
        sessions.stop(connector, Reason.UNLOCK_COMMAND, null, false); // first the transaction ends (section 5.18)
        return new UnlockConnectorResponse(
                result == Hardware.Unlocking.UNLOCKED ? UnlockStatus.UNLOCKED : UnlockStatus.UNLOCK_FAILED);
    }

    private TriggerMessageResponse trigger(TriggerMessageRequest request, Exchange exchange) {
        Integer id = request.connectorId();
        if (id != null && id != 0 && connector(id) == null) {
            return new TriggerMessageResponse(TriggerMessageStatus.REJECTED);
        }
        Triggers.Decision decision = triggers.decide(request.requestedMessage(), id);
        onLoop.afterReply(exchange, decision.effect());
        return new TriggerMessageResponse(decision.status());
    }

    private ExtendedTriggerMessageResponse extendedTrigger(ExtendedTriggerMessageRequest request, Exchange exchange) {
        Integer id = request.connectorId();
        if (id != null && connector(id) == null) {
            return new ExtendedTriggerMessageResponse(TriggerMessageStatus.REJECTED);
        }
        Triggers.Decision decision = triggers.decide(request.requestedMessage(), id);
        onLoop.afterReply(exchange, decision.effect());
        return new ExtendedTriggerMessageResponse(decision.status());
    }

    private ReserveNowResponse reserve(ReserveNowRequest request, Exchange exchange) {
        ReservationStatus status = reservations.decide(request, station.statuses.stationStatus());
        if (status == ReservationStatus.ACCEPTED) {
            onLoop.afterReply(exchange, () -> reservations.reserve(request));
        }
        return new ReserveNowResponse(status);
    }

    private CancelReservationResponse cancelReservation(CancelReservationRequest request, Exchange exchange) {
        boolean held = reservations.holds(request.reservationId());
        onLoop.afterReply(exchange, () -> reservations.release(request.reservationId()));
        return new CancelReservationResponse(
                held ? CancelReservationStatus.ACCEPTED : CancelReservationStatus.REJECTED);
    }
}
