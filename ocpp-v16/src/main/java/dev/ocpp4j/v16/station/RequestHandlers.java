package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZE_REMOTE_TX_REQUESTS;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.AvailabilityStatus;
import dev.ocpp4j.v16.core.AvailabilityType;
import dev.ocpp4j.v16.core.ChangeAvailabilityRequest;
import dev.ocpp4j.v16.core.ChangeAvailabilityResponse;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
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
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import dev.ocpp4j.v16.reservation.CancelReservationRequest;
import dev.ocpp4j.v16.reservation.CancelReservationResponse;
import dev.ocpp4j.v16.reservation.CancelReservationStatus;
import dev.ocpp4j.v16.reservation.ReservationStatus;
import dev.ocpp4j.v16.reservation.ReserveNowRequest;
import dev.ocpp4j.v16.reservation.ReserveNowResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a station answers to the Central System, and what it does afterwards. Everything runs on the loop. */
final class RequestHandlers {
    private final ChargePoint station;
    private final OnLoop onLoop;
    private final List<Connector> connectors;
    private final Hardware hardware;
    private final Configuration configuration;
    private final ChargingSessions sessions;
    private final BootSequence boot;
    private final Triggers triggers;
    private final Reservations reservations;

    RequestHandlers(
            ChargePoint station,
            Loop loop,
            List<Connector> connectors,
            Hardware hardware,
            Configuration configuration,
            ChargingSessions sessions,
            BootSequence boot,
            Triggers triggers,
            Reservations reservations) {
        this.station = station;
        this.connectors = connectors;
        this.hardware = hardware;
        this.configuration = configuration;
        this.sessions = sessions;
        this.boot = boot;
        this.triggers = triggers;
        this.reservations = reservations;
        onLoop = new OnLoop(loop, boot::isRejected); // a station that was rejected does not answer (1.6 section 4.2)
    }

    /** @param others what the parts of the station answer */
    Handlers handlers(Handlers others) {
        return Handlers.builder()
                .onAsync(ChangeAvailabilityRequest.class, onLoop.answer(this::changeAvailability))
                .onAsync(
                        ChangeConfigurationRequest.class,
                        onLoop.answer(
                                (request, exchange) -> new ChangeConfigurationResponse(configuration.change(request))))
                // There is no cache, so nothing that could be cleared (errata 3.23).
                .onAsync(
                        ClearCacheRequest.class,
                        onLoop.answer((request, exchange) -> new ClearCacheResponse(ClearCacheStatus.REJECTED)))
                .onAsync(
                        DataTransferRequest.class,
                        onLoop.answer(
                                (request, exchange) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID)))
                .onAsync(
                        GetConfigurationRequest.class,
                        onLoop.answer((request, exchange) -> configuration.tell(request)))
                .onAsync(RemoteStartTransactionRequest.class, onLoop.answer(this::remoteStart))
                .onAsync(RemoteStopTransactionRequest.class, onLoop.answer(this::remoteStop))
                .onAsync(ResetRequest.class, onLoop.answer(this::reset))
                .onAsync(UnlockConnectorRequest.class, onLoop.answer(this::unlock))
                .onAsync(TriggerMessageRequest.class, onLoop.answer(this::trigger))
                .onAsync(ReserveNowRequest.class, onLoop.answer(this::reserve))
                .onAsync(CancelReservationRequest.class, onLoop.answer(this::cancelReservation))
                .addAll(others)
                .build();
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
        onLoop.afterReply(exchange, () -> station.changeAvailability(only, operative));
        boolean busy = only == null ? connectors.stream().anyMatch(connector -> !connector.isIdle()) : !only.isIdle();
        return new ChangeAvailabilityResponse(
                busy && !operative ? AvailabilityStatus.SCHEDULED : AvailabilityStatus.ACCEPTED);
    }

    private RemoteStartTransactionResponse remoteStart(RemoteStartTransactionRequest request, Exchange exchange) {
        boolean authorize = configuration.get(AUTHORIZE_REMOTE_TX_REQUESTS);
        // Who is authorized first may be of the group that a connector is reserved for.
        Grant candidate = new Grant(request.idTag(), null);
        Predicate<Connector> free = connector -> connector.isFree() && (authorize || connector.admits(candidate));
        Optional<Connector> connector = request.connectorId() == null
                ? any(free)
                : Optional.ofNullable(connector(request.connectorId())).filter(free);
        if (!boot.isAccepted() || connector.isEmpty()) {
            return new RemoteStartTransactionResponse(RemoteStartStopStatus.REJECTED);
        }
        onLoop.afterReply(exchange, () -> sessions.remoteStart(connector.get(), request.idTag(), authorize));
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
        onLoop.afterReply(exchange, () -> station.reset(request.type() == ResetType.HARD));
        return new ResetResponse(ResetStatus.ACCEPTED);
    }

    private UnlockConnectorResponse unlock(UnlockConnectorRequest request, Exchange exchange) {
        Connector connector = connector(request.connectorId());
        if (connector == null) {
            return new UnlockConnectorResponse(UnlockStatus.NOT_SUPPORTED); // errata 3.87
        }
        Hardware.Unlocking result = hardware.unlock(connector.id());
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

    private ReserveNowResponse reserve(ReserveNowRequest request, Exchange exchange) {
        Connector connector = connector(request.connectorId());
        ReservationStatus status = reservations.decide(connector, request);
        if (status == ReservationStatus.ACCEPTED) {
            onLoop.afterReply(exchange, () -> reservations.reserve(connector, request));
        }
        return new ReserveNowResponse(status);
    }

    private CancelReservationResponse cancelReservation(CancelReservationRequest request, Exchange exchange) {
        Optional<Connector> kept = reservations.holder(request);
        kept.ifPresent(connector -> onLoop.afterReply(exchange, () -> reservations.release(connector)));
        return new CancelReservationResponse(
                kept.isPresent() ? CancelReservationStatus.ACCEPTED : CancelReservationStatus.REJECTED);
    }
}
