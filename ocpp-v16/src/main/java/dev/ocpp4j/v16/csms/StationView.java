package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a station told last.
 *
 * @param id its identity
 * @param boot its last BootNotification; null when there was none
 * @param lastSeen when its last message came
 * @param connectors the last StatusNotification of each connector, by its number; 0 is the station as a whole
 * @param transactions the latest ones, the oldest first
 * @param configuration the keys that {@link Commands#readConfiguration} has read, by name
 */
public record StationView(
        String id,
        @Nullable BootNotificationRequest boot,
        Instant lastSeen,
        Map<Integer, StatusNotificationRequest> connectors,
        List<TransactionView> transactions,
        Map<String, KeyValue> configuration) {
    /** Copies the collections. */
    public StationView {
        connectors = Map.copyOf(connectors);
        transactions = List.copyOf(transactions);
        configuration = Map.copyOf(configuration);
    }

    /** The status of a connector; empty when it was never told. */
    public Optional<ChargePointStatus> status(int connectorId) {
        return Optional.ofNullable(connectors.get(connectorId)).map(StatusNotificationRequest::status);
    }

    /** The transaction that goes on at a connector; empty when there is none. */
    public Optional<TransactionView> ongoing(int connectorId) {
        return transactions.stream()
                .filter(transaction -> transaction.isOngoing() && transaction.connectorId() == connectorId)
                .reduce((earlier, later) -> later);
    }
}
