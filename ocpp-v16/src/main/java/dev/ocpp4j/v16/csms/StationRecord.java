package dev.ocpp4j.v16.csms;

import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of a station. Bounded, whatever it sends. Safe for use by many threads. */
final class StationRecord {
    private static final int MAX_CONNECTORS = 1_000;
    private static final int MAX_KEYS = 1_000;

    private final String id;
    private final int maxTransactions;
    private final Map<Integer, StatusNotificationRequest> connectors = new TreeMap<>();
    private final Map<Integer, TransactionView> transactions = new LinkedHashMap<>();
    private final Map<String, KeyValue> configuration = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable BootNotificationRequest boot;
    private Instant lastSeen;

    StationRecord(String id, int maxTransactions, Instant now) {
        this.id = id;
        this.maxTransactions = maxTransactions;
        lastSeen = now;
    }

    synchronized void seen(Instant now) {
        lastSeen = now;
    }

    synchronized void booted(BootNotificationRequest request) {
        boot = request;
    }

    synchronized void status(StatusNotificationRequest request) {
        if (connectors.size() < MAX_CONNECTORS || connectors.containsKey(request.connectorId())) {
            connectors.put(request.connectorId(), request);
        }
    }

    /** The same one again changes nothing, also when its end is known already. */
    synchronized void started(int transactionId, StartTransactionRequest request) {
        TransactionView known = transactions.get(transactionId);
        keep(new TransactionView(transactionId, request.connectorId(), request, known == null ? null : known.stop()));
    }

    /** The first end counts; of those without an id each replaces the one before (errata 3.18 and 3.54). */
    synchronized void stopped(StopTransactionRequest request) {
        TransactionView known = transactions.get(request.transactionId());
        boolean nameless = request.transactionId() == TransactionView.UNKNOWN_ID
                && (known == null || known.start() == null); // the Central System may have given this id, too
        if (known == null || known.isOngoing() || nameless) {
            keep(new TransactionView(
                    request.transactionId(),
                    known == null ? 0 : known.connectorId(),
                    known == null ? null : known.start(),
                    request));
        }
    }

    private void keep(TransactionView transaction) {
        transactions.put(transaction.id(), transaction);
        if (transactions.size() > maxTransactions) {
            transactions.remove(transactions.keySet().iterator().next());
        }
    }

    synchronized void configured(Collection<KeyValue> keys) {
        for (KeyValue key : keys) {
            if (configuration.size() < MAX_KEYS || configuration.containsKey(key.key())) {
                configuration.put(key.key(), key);
            }
        }
    }

    synchronized StationView view() {
        return new StationView(id, boot, lastSeen, connectors, List.copyOf(transactions.values()), configuration);
    }
}
