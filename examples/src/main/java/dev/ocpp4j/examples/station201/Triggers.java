package dev.ocpp4j.examples.station201;

import dev.ocpp4j.v201.common.ReadingContext;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageStatus;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Messages that the CSMS asks for (F06). Used on the loop only. */
final class Triggers {
    private final List<Evse> evses;
    private final StationVariables variables;
    private final Registration registration;
    private final ConnectorReports reports;
    private final MeterReports meters;
    private final TransactionControl control;
    private final Maintenance maintenance;
    private final Supplier<Optional<Runnable>> signing;

    /** @param signing what asks for a certificate of the station; empty when it cannot be asked for */
    Triggers(
            List<Evse> evses,
            StationVariables variables,
            Registration registration,
            ConnectorReports reports,
            MeterReports meters,
            TransactionControl control,
            Maintenance maintenance,
            Supplier<Optional<Runnable>> signing) {
        this.evses = evses;
        this.variables = variables;
        this.registration = registration;
        this.reports = reports;
        this.meters = meters;
        this.control = control;
        this.maintenance = maintenance;
        this.signing = signing;
    }

    /** What is answered, and what is sent after that (F06.FR.04). */
    record Decision(TriggerMessageStatus status, Runnable effect) {
        private static final Decision REJECTED = new Decision(TriggerMessageStatus.REJECTED, () -> {});

        private static Decision accept(Runnable effect) {
            return new Decision(TriggerMessageStatus.ACCEPTED, effect);
        }
    }

    Decision decide(TriggerMessageRequest request) {
        Integer connector = request.evse() == null ? null : request.evse().connectorId();
        List<Evse> wanted = request.evse() == null
                ? evses // F06.FR.11
                : evses.stream()
                        .filter(evse -> evse.id() == request.evse().id() && evse.has(connector))
                        .toList();
        if (wanted.isEmpty()) {
            return Decision.REJECTED;
        }
        return switch (request.requestedMessage()) {
            case BOOT_NOTIFICATION ->
                registration.boot().isAccepted()
                        ? Decision.REJECTED
                        : Decision.accept(registration::bootAgain); // F06.FR.17
            case HEARTBEAT -> Decision.accept(registration.heartbeats()::send);
            case STATUS_NOTIFICATION -> status(wanted.get(0), connector);
            case METER_VALUES -> meterValues(wanted);
            case TRANSACTION_EVENT -> transactionEvents(wanted);
            case LOG_STATUS_NOTIFICATION -> Decision.accept(maintenance.logs()::tellStatus);
            case FIRMWARE_STATUS_NOTIFICATION -> Decision.accept(maintenance.firmware()::tellStatus);
            case SIGN_CHARGING_STATION_CERTIFICATE ->
                signing.get().map(Decision::accept).orElse(Decision.REJECTED);
            case SIGN_V2G_CERTIFICATE, SIGN_COMBINED_CERTIFICATE, PUBLISH_FIRMWARE_STATUS_NOTIFICATION ->
                new Decision(TriggerMessageStatus.NOT_IMPLEMENTED, () -> {}); // F06.FR.08
        };
    }

    /** Only for one connector (F06.FR.12). */
    private Decision status(Evse evse, @Nullable Integer connector) {
        return connector == null ? Decision.REJECTED : Decision.accept(() -> reports.tellAgain(evse, connector));
    }

    /** What was accepted has to be sent (F06.FR.10), so nothing is accepted when there is nothing to send. */
    private Decision meterValues(List<Evse> wanted) {
        return variables.get(variables.alignedMeasurands).isEmpty()
                ? Decision.REJECTED
                : Decision.accept(() -> wanted.forEach(evse -> meters.tellNow(evse, ReadingContext.TRIGGER)));
    }

    private Decision transactionEvents(List<Evse> wanted) {
        List<Evse> busy = wanted.stream().filter(Evse::isInTransaction).toList();
        return busy.isEmpty()
                ? Decision.REJECTED
                : Decision.accept(() ->
                        busy.forEach(evse -> control.tellMeter(evse, TriggerReason.TRIGGER, ReadingContext.TRIGGER)));
    }
}
