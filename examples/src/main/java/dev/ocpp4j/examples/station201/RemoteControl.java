package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionResponse;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionResponse;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageResponse;
import dev.ocpp4j.v201.remotecontrol.UnlockConnectorRequest;
import dev.ocpp4j.v201.remotecontrol.UnlockConnectorResponse;
import dev.ocpp4j.v201.remotecontrol.UnlockStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lets the CSMS start, stop, unlock and ask for messages (block F). Used on the loop only. */
final class RemoteControl {
    private final List<Evse> evses;
    private final Hardware hardware;
    private final BooleanSupplier accepted;
    private final Sessions sessions;
    private final TransactionControl control;
    private final Reservations reservations;
    private final ChargingLimits limits;
    private final Triggers triggers;

    RemoteControl(
            List<Evse> evses,
            Hardware hardware,
            BooleanSupplier accepted,
            Sessions sessions,
            TransactionControl control,
            Reservations reservations,
            ChargingLimits limits,
            Triggers triggers) {
        this.evses = evses;
        this.hardware = hardware;
        this.accepted = accepted;
        this.sessions = sessions;
        this.control = control;
        this.reservations = reservations;
        this.limits = limits;
        this.triggers = triggers;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        RequestStartTransactionRequest.class,
                        onLoop.answer((request, exchange) -> requestStart(request, exchange, onLoop)))
                .onAsync(
                        RequestStopTransactionRequest.class,
                        onLoop.answer((request, exchange) -> requestStop(request, exchange, onLoop)))
                .onAsync(
                        UnlockConnectorRequest.class,
                        onLoop.answer((request, exchange) -> unlock(request, exchange, onLoop)))
                .onAsync(
                        TriggerMessageRequest.class,
                        onLoop.answer((request, exchange) -> trigger(request, exchange, onLoop)))
                .build();
    }

    private RequestStartTransactionResponse requestStart(
            RequestStartTransactionRequest request, Exchange exchange, OnLoop onLoop) {
        Authorization wish =
                new Authorization(request.idToken(), request.groupIdToken(), request.remoteStartId(), null);
        Optional<Evse> evse = evses.stream()
                .filter(free -> request.evseId() == null || free.id() == request.evseId()) // F01.FR.23, F01.FR.24
                .filter(free -> free.isFree() && reservations.permit(free, wish))
                .min(Comparator.comparing(free -> !free.isPlugged())); // F01.FR.20
        boolean possible = accepted.getAsBoolean() // B02.FR.05
                && evse.isPresent()
                && (request.chargingProfile() == null || limits.accept(evse.get(), request.chargingProfile()));
        if (!possible) {
            return new RequestStartTransactionResponse(RequestStartStopStatus.REJECTED);
        }
        onLoop.afterReply(exchange, () -> sessions.remoteStart(evse.get(), wish));
        return new RequestStartTransactionResponse(RequestStartStopStatus.ACCEPTED)
                .withTransactionId(evse.get().transaction().map(Transaction::id).orElse(null)); // F01.FR.13
    }

    private Optional<Evse> withTransaction(String transactionId) {
        return evses.stream()
                .filter(evse -> evse.transaction()
                        .filter(transaction -> transaction.id().equalsIgnoreCase(transactionId))
                        .isPresent())
                .findFirst();
    }

    private RequestStopTransactionResponse requestStop(
            RequestStopTransactionRequest request, Exchange exchange, OnLoop onLoop) {
        Optional<Evse> evse = withTransaction(request.transactionId());
        if (!accepted.getAsBoolean() || evse.isEmpty()) {
            return new RequestStopTransactionResponse(RequestStartStopStatus.REJECTED); // F03.FR.08
        }
        Transaction transaction = evse.get().transaction().orElseThrow();
        onLoop.afterReply(exchange, () -> sessions.remoteStop(evse.get(), transaction));
        return new RequestStopTransactionResponse(RequestStartStopStatus.ACCEPTED); // F03.FR.07
    }

    private UnlockConnectorResponse unlock(UnlockConnectorRequest request, Exchange exchange, OnLoop onLoop) {
        Evse evse = evse(request.evseId());
        if (evse == null || !evse.has(request.connectorId())) {
            return new UnlockConnectorResponse(UnlockStatus.UNKNOWN_CONNECTOR); // F05.FR.03
        }
        boolean concerned = evse.isBusy(request.connectorId());
        if (concerned && evse.authorization().isPresent()) {
            return new UnlockConnectorResponse(UnlockStatus.ONGOING_AUTHORIZED_TRANSACTION); // F05.FR.02
        }
        if (hardware.unlock(evse.id()) != Hardware.Unlocking.UNLOCKED) {
            return new UnlockConnectorResponse(UnlockStatus.UNLOCK_FAILED); // F05.FR.05
        }
        if (concerned) {
            onLoop.afterReply(exchange, () -> control.unlocked(evse));
        }
        return new UnlockConnectorResponse(UnlockStatus.UNLOCKED); // F05.FR.04, F05.FR.06
    }

    private TriggerMessageResponse trigger(TriggerMessageRequest request, Exchange exchange, OnLoop onLoop) {
        Triggers.Decision decision = triggers.decide(request);
        onLoop.afterReply(exchange, decision.effect());
        return new TriggerMessageResponse(decision.status());
    }

    private @Nullable Evse evse(int id) {
        return id >= 1 && id <= evses.size() ? evses.get(id - 1) : null;
    }
}
