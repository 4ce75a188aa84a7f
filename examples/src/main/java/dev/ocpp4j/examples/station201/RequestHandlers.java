package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.TransactionQueue;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.v201.authorization.ClearCacheRequest;
import dev.ocpp4j.v201.authorization.ClearCacheResponse;
import dev.ocpp4j.v201.authorization.ClearCacheStatus;
import dev.ocpp4j.v201.availability.ChangeAvailabilityRequest;
import dev.ocpp4j.v201.availability.ChangeAvailabilityResponse;
import dev.ocpp4j.v201.availability.ChangeAvailabilityStatus;
import dev.ocpp4j.v201.availability.OperationalStatus;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.diagnostics.CustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.CustomerInformationResponse;
import dev.ocpp4j.v201.diagnostics.CustomerInformationStatus;
import dev.ocpp4j.v201.diagnostics.GetLogRequest;
import dev.ocpp4j.v201.diagnostics.GetLogResponse;
import dev.ocpp4j.v201.diagnostics.LogStatus;
import dev.ocpp4j.v201.localauthorizationlist.GetLocalListVersionRequest;
import dev.ocpp4j.v201.localauthorizationlist.GetLocalListVersionResponse;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListRequest;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListResponse;
import dev.ocpp4j.v201.provisioning.Reset;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.ResetResponse;
import dev.ocpp4j.v201.provisioning.ResetStatus;
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
import dev.ocpp4j.v201.transactions.GetTransactionStatusRequest;
import dev.ocpp4j.v201.transactions.GetTransactionStatusResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a station answers to the CSMS beside its device model, and what it does afterwards. Everything runs on the loop.
 * What has no handler here is not supported.
 */
final class RequestHandlers {
    private final ChargingStation station;
    private final OnLoop onLoop;
    private final List<Evse> evses;
    private final Hardware hardware;
    private final StationVariables variables;
    private final BootSequence boot;
    private final Sessions sessions;
    private final TransactionQueue queue;
    private final KnownTokens tokens;
    private final Triggers triggers;
    private final LogUploads logs;
    private final CustomerRecords customers;

    RequestHandlers(
            ChargingStation station,
            OnLoop onLoop,
            List<Evse> evses,
            Hardware hardware,
            StationVariables variables,
            BootSequence boot,
            Sessions sessions,
            TransactionQueue queue,
            KnownTokens tokens,
            Triggers triggers,
            LogUploads logs,
            CustomerRecords customers) {
        this.station = station;
        this.onLoop = onLoop;
        this.evses = evses;
        this.hardware = hardware;
        this.variables = variables;
        this.boot = boot;
        this.sessions = sessions;
        this.queue = queue;
        this.tokens = tokens;
        this.triggers = triggers;
        this.logs = logs;
        this.customers = customers;
    }

    Handlers handlers() {
        return Handlers.builder()
                .addAll(variables.model().handlers())
                .onAsync(ResetRequest.class, onLoop.answer(this::reset))
                .onAsync(ChangeAvailabilityRequest.class, onLoop.answer(this::changeAvailability))
                .onAsync(RequestStartTransactionRequest.class, onLoop.answer(this::requestStart))
                .onAsync(RequestStopTransactionRequest.class, onLoop.answer(this::requestStop))
                .onAsync(UnlockConnectorRequest.class, onLoop.answer(this::unlock))
                .onAsync(TriggerMessageRequest.class, onLoop.answer(this::trigger))
                .onAsync(GetTransactionStatusRequest.class, onLoop.answer(this::transactionStatus))
                .onAsync(GetLogRequest.class, onLoop.answer(this::getLog))
                .onAsync(ClearCacheRequest.class, onLoop.answer((request, exchange) -> clearCache()))
                .onAsync(
                        SendLocalListRequest.class,
                        onLoop.answer((request, exchange) -> new SendLocalListResponse(tokens.update(request))))
                .onAsync(
                        GetLocalListVersionRequest.class,
                        onLoop.answer((request, exchange) -> new GetLocalListVersionResponse(tokens.version())))
                .onAsync(CustomerInformationRequest.class, onLoop.answer(this::customerInformation))
                .onAsync(
                        DataTransferRequest.class,
                        // P01.FR.05
                        onLoop.answer(
                                (request, exchange) -> new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID)))
                .build();
    }

    private @Nullable Evse evse(@Nullable Integer id) {
        return id != null && id >= 1 && id <= evses.size() ? evses.get(id - 1) : null;
    }

    private ResetResponse reset(ResetRequest request, Exchange exchange) {
        Evse only = evse(request.evseId());
        if (request.evseId() != null && request.evseId() != 0 && only == null) {
            return new ResetResponse(ResetStatus.REJECTED);
        }
        boolean busy = only == null ? evses.stream().anyMatch(Evse::isInTransaction) : only.isInTransaction();
        boolean later = busy && request.type() == Reset.ON_IDLE;
        onLoop.afterReply(exchange, () -> station.reset(only, later));
        return new ResetResponse(later ? ResetStatus.SCHEDULED : ResetStatus.ACCEPTED); // B12.FR.01, B12.FR.02
    }

    private ChangeAvailabilityResponse changeAvailability(ChangeAvailabilityRequest request, Exchange exchange) {
        boolean operative = request.operationalStatus() == OperationalStatus.OPERATIVE;
        Integer connector = request.evse() == null ? null : request.evse().connectorId();
        Evse only = request.evse() == null ? null : evse(request.evse().id());
        boolean wholeStation = request.evse() == null || (request.evse().id() == 0 && connector == null); // G04.FR.01
        if (!wholeStation && (only == null || !only.has(connector))) {
            return new ChangeAvailabilityResponse(ChangeAvailabilityStatus.REJECTED);
        }
        onLoop.afterReply(exchange, () -> station.changeAvailability(only, connector, operative));
        boolean busy = only == null ? evses.stream().anyMatch(Evse::isInTransaction) : isBusy(only, connector);
        // G03.FR.05, G04.FR.06
        return new ChangeAvailabilityResponse(
                busy && !operative ? ChangeAvailabilityStatus.SCHEDULED : ChangeAvailabilityStatus.ACCEPTED);
    }

    private static boolean isBusy(Evse evse, @Nullable Integer connector) {
        return evse.isInTransaction() && (connector == null || !evse.isPlugged() || evse.plugged() == connector);
    }

    private RequestStartTransactionResponse requestStart(RequestStartTransactionRequest request, Exchange exchange) {
        Optional<Evse> evse = request.evseId() == null
                ? anyFree()
                : Optional.ofNullable(evse(request.evseId())).filter(Evse::isFree); // F01.FR.23, F01.FR.24
        if (!boot.isAccepted() || evse.isEmpty()) {
            return new RequestStartTransactionResponse(RequestStartStopStatus.REJECTED); // B02.FR.05
        }
        // A charging profile is ignored (F01.FR.12).
        Authorization wish = new Authorization(request.idToken(), request.groupIdToken(), request.remoteStartId());
        onLoop.afterReply(exchange, () -> sessions.remoteStart(evse.get(), wish));
        return new RequestStartTransactionResponse(RequestStartStopStatus.ACCEPTED)
                .withTransactionId(evse.get().transaction().map(Transaction::id).orElse(null)); // F01.FR.13
    }

    /** One that a vehicle waits at, else the first (F01.FR.20). */
    private Optional<Evse> anyFree() {
        return evses.stream().filter(Evse::isFree).min(Comparator.comparing(free -> !free.isPlugged()));
    }

    private Optional<Evse> withTransaction(String transactionId) {
        return evses.stream()
                .filter(evse -> evse.transaction()
                        .filter(transaction -> transaction.id().equalsIgnoreCase(transactionId))
                        .isPresent())
                .findFirst();
    }

    private RequestStopTransactionResponse requestStop(RequestStopTransactionRequest request, Exchange exchange) {
        Optional<Evse> evse = withTransaction(request.transactionId());
        if (!boot.isAccepted() || evse.isEmpty()) {
            return new RequestStopTransactionResponse(RequestStartStopStatus.REJECTED); // F03.FR.08
        }
        Transaction transaction = evse.get().transaction().orElseThrow();
        onLoop.afterReply(exchange, () -> sessions.remoteStop(evse.get(), transaction));
        return new RequestStopTransactionResponse(RequestStartStopStatus.ACCEPTED); // F03.FR.07
    }

    private UnlockConnectorResponse unlock(UnlockConnectorRequest request, Exchange exchange) {
        Evse evse = evse(request.evseId());
        if (evse == null || !evse.has(request.connectorId())) {
            return new UnlockConnectorResponse(UnlockStatus.UNKNOWN_CONNECTOR); // F05.FR.03
        }
        boolean concerned = isBusy(evse, request.connectorId());
        if (concerned && evse.authorization().isPresent()) {
            return new UnlockConnectorResponse(UnlockStatus.ONGOING_AUTHORIZED_TRANSACTION); // F05.FR.02
        }
        if (hardware.unlock(evse.id()) != Hardware.Unlocking.UNLOCKED) {
            return new UnlockConnectorResponse(UnlockStatus.UNLOCK_FAILED); // F05.FR.05
        }
        if (concerned) {
            onLoop.afterReply(exchange, () -> sessions.unlocked(evse));
        }
        return new UnlockConnectorResponse(UnlockStatus.UNLOCKED); // F05.FR.04, F05.FR.06
    }

    private TriggerMessageResponse trigger(TriggerMessageRequest request, Exchange exchange) {
        Triggers.Decision decision = triggers.decide(request);
        onLoop.afterReply(exchange, decision.effect());
        return new TriggerMessageResponse(decision.status());
    }

    private GetTransactionStatusResponse transactionStatus(GetTransactionStatusRequest request, Exchange exchange) {
        String id = request.transactionId();
        if (id == null) {
            return new GetTransactionStatusResponse(!queue.isEmpty()); // E14.FR.06 to E14.FR.08
        }
        Optional<Evse> ongoing = withTransaction(id);
        return new GetTransactionStatusResponse(queue.holds(id))
                .withOngoingIndicator(ongoing.isPresent()); // E14.FR.01 to E14.FR.05
    }

    private GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        if (!boot.isAccepted()) {
            return new GetLogResponse(LogStatus.REJECTED); // its status could not be told (B02.FR.02)
        }
        LogUploads.Decision decision = logs.decide(request);
        onLoop.afterReply(exchange, decision.effect());
        return decision.response();
    }

    private ClearCacheResponse clearCache() {
        if (!variables.get(variables.cacheEnabled)) {
            return new ClearCacheResponse(ClearCacheStatus.REJECTED); // C11.FR.04
        }
        tokens.clearCache();
        return new ClearCacheResponse(ClearCacheStatus.ACCEPTED);
    }

    private CustomerInformationResponse customerInformation(CustomerInformationRequest request, Exchange exchange) {
        if (!boot.isAccepted()) {
            return new CustomerInformationResponse(CustomerInformationStatus.REJECTED); // N09.FR.03
        }
        CustomerInformationStatus status = customers.decide(request);
        if (status == CustomerInformationStatus.ACCEPTED) {
            onLoop.afterReply(exchange, () -> customers.process(request));
        }
        return new CustomerInformationResponse(status);
    }
}
