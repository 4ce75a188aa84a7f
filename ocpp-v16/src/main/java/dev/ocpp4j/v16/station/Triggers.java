package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages that the Central System asks for (1.6 section 5.17). Used on the loop only. */
final class Triggers {
    private final List<Connector> connectors;
    private final Calls calls;
    private final BootSequence boot;
    private final Heartbeats heartbeats;
    private final StatusReports statuses;
    private final MeterReports meters;
    private final Map<Enum<?>, Trigger> others;

    Triggers(
            List<Connector> connectors,
            Calls calls,
            BootSequence boot,
            Heartbeats heartbeats,
            StatusReports statuses,
            MeterReports meters,
            Map<Enum<?>, Trigger> others) {
        this.connectors = connectors;
        this.calls = calls;
        this.boot = boot;
        this.heartbeats = heartbeats;
        this.statuses = statuses;
        this.meters = meters;
        this.others = others;
    }

    /** What is answered, and what is sent after that. */
    record Decision(TriggerMessageStatus status, Runnable effect) {
        private static Decision accept(Runnable effect) {
            return new Decision(TriggerMessageStatus.ACCEPTED, effect);
        }
    }

    /** @param connectorId an existing one, 0 for the station, null for all that make sense */
    Decision decide(MessageTrigger message, @Nullable Integer connectorId) {
        return switch (message) {
            // An accepted station had better not ask again to be accepted (errata 3.35).
            case BOOT_NOTIFICATION ->
                boot.isAccepted() ? new Decision(TriggerMessageStatus.REJECTED, () -> {}) : Decision.accept(boot::send);
            case HEARTBEAT -> Decision.accept(heartbeats::send);
            case STATUS_NOTIFICATION -> Decision.accept(() -> tellStatus(connectorId));
            case METER_VALUES -> Decision.accept(() -> tellMeters(connectorId));
            case DIAGNOSTICS_STATUS_NOTIFICATION, FIRMWARE_STATUS_NOTIFICATION -> other(message, connectorId);
        };
    }

    /** @param connectorId an existing one, null for all that make sense */
    Decision decide(MessageTriggerEnumType message, @Nullable Integer connectorId) {
        return switch (message) {
            case BOOT_NOTIFICATION -> decide(MessageTrigger.BOOT_NOTIFICATION, connectorId);
            case HEARTBEAT -> decide(MessageTrigger.HEARTBEAT, connectorId);
            case STATUS_NOTIFICATION -> decide(MessageTrigger.STATUS_NOTIFICATION, connectorId);
            case METER_VALUES -> decide(MessageTrigger.METER_VALUES, connectorId);
            case LOG_STATUS_NOTIFICATION, FIRMWARE_STATUS_NOTIFICATION, SIGN_CHARGE_POINT_CERTIFICATE ->
                other(message, connectorId);
        };
    }

    /** What parts of the station send. */
    private Decision other(Enum<?> message, @Nullable Integer connectorId) {
        Trigger trigger = others.get(message);
        if (trigger == null) {
            return new Decision(TriggerMessageStatus.NOT_IMPLEMENTED, () -> {});
        }
        return trigger.decide(connectorId)
                .map(Decision::accept)
                .orElseGet(() -> new Decision(TriggerMessageStatus.REJECTED, () -> {}));
    }

    private void tellStatus(@Nullable Integer connectorId) {
        if (connectorId != null) {
            statuses.tellAgain(connectorId);
        } else {
            statuses.tellAgain(0);
            connectors.forEach(connector -> statuses.tellAgain(connector.id()));
        }
    }

    private void tellMeters(@Nullable Integer connectorId) {
        connectors.stream()
                .filter(connector -> connectorId == null || connectorId == 0 || connector.id() == connectorId)
                .flatMap(connector -> meters.triggered(connector).stream())
                .forEach(calls::tell);
    }
}
