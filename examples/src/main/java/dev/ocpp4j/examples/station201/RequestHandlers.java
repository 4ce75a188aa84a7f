package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.OnLoop;
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
import dev.ocpp4j.v201.localauthorizationlist.GetLocalListVersionRequest;
import dev.ocpp4j.v201.localauthorizationlist.GetLocalListVersionResponse;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListRequest;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListResponse;
import dev.ocpp4j.v201.provisioning.Reset;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.ResetResponse;
import dev.ocpp4j.v201.provisioning.ResetStatus;
import dev.ocpp4j.v201.transactions.GetTransactionStatusRequest;
import dev.ocpp4j.v201.transactions.GetTransactionStatusResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a station answers to the CSMS beside its device model, and what it does afterwards. Everything runs on the loop.
 * What has no handler here is not supported.
 */
final class RequestHandlers {
    private final StationParts station;
    private final Availability availability;
    private final OnLoop onLoop;
    private final List<Evse> evses;
    private final StationVariables variables;
    private final BootSequence boot;
    private final Outbox outbox;
    private final KnownTokens tokens;
    private final CustomerRecords customers;

    RequestHandlers(
            StationParts station,
            Availability availability,
            OnLoop onLoop,
            List<Evse> evses,
            StationVariables variables,
            BootSequence boot,
            Outbox outbox,
            KnownTokens tokens,
            CustomerRecords customers) {
        this.station = station;
        this.availability = availability;
        this.onLoop = onLoop;
        this.evses = evses;
        this.variables = variables;
        this.boot = boot;
        this.outbox = outbox;
        this.tokens = tokens;
        this.customers = customers;
    }

    Handlers handlers() {
        return Handlers.builder()
                .onAsync(ResetRequest.class, onLoop.answer(this::reset))
                .onAsync(ChangeAvailabilityRequest.class, onLoop.answer(this::changeAvailability))
                .onAsync(GetTransactionStatusRequest.class, onLoop.answer(this::transactionStatus))
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
        onLoop.afterReply(exchange, () -> availability.change(only, connector, operative));
        boolean busy = only == null ? evses.stream().anyMatch(Evse::isInTransaction) : only.isBusy(connector);
        // G03.FR.05, G04.FR.06
        return new ChangeAvailabilityResponse(
                busy && !operative ? ChangeAvailabilityStatus.SCHEDULED : ChangeAvailabilityStatus.ACCEPTED);
    }

    private GetTransactionStatusResponse transactionStatus(GetTransactionStatusRequest request, Exchange exchange) {
        String id = request.transactionId();
        if (id == null) {
            return new GetTransactionStatusResponse(outbox.size() > 0); // E14.FR.06 to E14.FR.08
        }
        boolean ongoing = evses.stream()
                .flatMap(evse -> evse.transaction().stream())
                .anyMatch(transaction -> transaction.id().equalsIgnoreCase(id));
        return new GetTransactionStatusResponse(outbox.holds(id))
                .withOngoingIndicator(ongoing); // E14.FR.01 to E14.FR.05
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
