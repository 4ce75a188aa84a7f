package dev.ocpp4j.examples.server;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The transactions of all stations, the latest ones. A message that is sent again changes nothing (section 3.7.1 of 1.6: a
 * station repeats what was not answered). Safe for use by many threads.
 */
final class Transactions {
    private static final int MAX = 10_000;
    private static final int MAX_METER_VALUES = 1000;
    private static final long MAX_METER_WEIGHT = 128 * 1024;

    private final Map<Key, Entry> entries = new Bounded<>(MAX);

    /** A transaction of a station; the id is an integer in 1.6 and a text in 2.0.1. */
    private record Key(String station, Object id) {}

    /** One end of a transaction; 2.0.1 has no meter reading of its own there. */
    record End(Instant timestamp, @Nullable Integer meter) {}

    /** A transaction as the admin port shows it. */
    record View(
            Object id,
            String station,
            @Nullable Integer evse,
            @Nullable Integer connector,
            @Nullable String idTag,
            @Nullable End start,
            @Nullable End stop,
            List<JsonNode> meterValues,
            @Nullable String reason) {}

    private static final class Entry {
        /** As text: it takes a fraction of the memory of a tree. */
        private final Recent<String> meterValues = new Recent<>(MAX_METER_VALUES, MAX_METER_WEIGHT);

        private @Nullable Integer evse;
        private @Nullable Integer connector;
        private @Nullable String idTag;
        private @Nullable End start;
        private @Nullable End stop;
        private @Nullable String reason;
        private final Map<Integer, Boolean> seqNos = new Bounded<>(MAX_METER_VALUES);

        private View view(Key key) {
            List<JsonNode> values =
                    meterValues.all().stream().map(Json.MAPPER::readTree).toList();
            return new View(key.id, key.station, evse, connector, idTag, start, stop, values, reason);
        }
    }

    /** A transaction of 1.6 has begun; the same again changes nothing. */
    synchronized void start(String station, int id, StartTransactionRequest request) {
        Entry entry = entry(station, id);
        entry.connector = request.connectorId();
        entry.idTag = request.idTag();
        entry.start = new End(request.timestamp(), request.meterStart());
    }

    /**
     * Ends a transaction of 1.6, also one that nothing is known of: a station that got no id in time sends -1 (16E
     * 3.18). The first end counts.
     */
    synchronized void stop(
            String station,
            int id,
            int meterStop,
            Instant timestamp,
            @Nullable String idTag,
            @Nullable String reason,
            List<JsonNode> meterValues) {
        Entry entry = entry(station, id);
        End end = new End(timestamp, meterStop);
        if (entry.stop != null && (id > 0 || entry.stop.equals(end))) {
            return;
        }
        entry.stop = end;
        entry.reason = reason;
        entry.idTag = entry.idTag == null ? idTag : entry.idTag;
        meterValues.forEach(value -> keep(entry, value));
    }

    /** Meter values of a transaction of 1.6. */
    synchronized void meterValues(String station, int id, int connectorId, List<JsonNode> meterValues) {
        Entry entry = entry(station, id);
        entry.connector = entry.connector == null ? Integer.valueOf(connectorId) : entry.connector;
        meterValues.forEach(value -> keep(entry, value));
    }

    /** What one TransactionEvent of 2.0.1 tells. */
    record Event(
            String type,
            Instant timestamp,
            int seqNo,
            @Nullable Integer evse,
            @Nullable Integer connector,
            @Nullable String idToken,
            @Nullable String reason,
            List<JsonNode> meterValues) {}

    /** An event of a transaction of 2.0.1. One with a sequence number that was there already changes nothing. */
    synchronized void event(String station, String id, Event event) {
        Entry entry = entry(station, id);
        if (entry.seqNos.put(event.seqNo, true) != null) {
            return;
        }
        entry.evse = event.evse == null ? entry.evse : event.evse;
        entry.connector = event.connector == null ? entry.connector : event.connector;
        entry.idTag = entry.idTag == null ? event.idToken : entry.idTag;
        switch (event.type) {
            case "Started" -> entry.start = new End(event.timestamp, null);
            case "Ended" -> entry.stop = new End(event.timestamp, null);
            default -> {}
        }
        entry.reason = event.reason == null ? entry.reason : event.reason;
        event.meterValues.forEach(value -> keep(entry, value));
    }

    private Entry entry(String station, Object id) {
        return entries.computeIfAbsent(new Key(station, id), key -> new Entry());
    }

    private static void keep(Entry entry, JsonNode value) {
        String text = value.toString();
        entry.meterValues.add(text, text.length());
    }

    /** All of them, the oldest first. */
    synchronized List<View> views(Optional<String> station) {
        return entries.entrySet().stream()
                .filter(entry -> station.map(entry.getKey().station::equals).orElse(true))
                .map(entry -> entry.getValue().view(entry.getKey()))
                .toList();
    }
}
