package dev.ocpp4j.v16.station;

import dev.ocpp4j.v16.core.MeterValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** One transaction, from the moment when energy may flow. Used on the loop only. */
final class Transaction {
    /** How many meter values a StopTransaction carries; of more, some between the first and the last are left out. */
    static final int MAX_METER_VALUES = 100;

    private final Grant grant;
    private final int connectorId;
    private final int meterStart;
    private final Instant started;
    private final NavigableMap<Integer, MeterValue> data = new TreeMap<>();
    private OptionalInt id = OptionalInt.empty();

    Transaction(Grant grant, int connectorId, int meterStart, Instant started) {
        this.grant = grant;
        this.connectorId = connectorId;
        this.meterStart = meterStart;
        this.started = started;
    }

    /** What the outbox knows it by; no other transaction of the station has the same. */
    String subject() {
        return connectorId + "@" + started;
    }

    Grant grant() {
        return grant;
    }

    int connectorId() {
        return connectorId;
    }

    /** What the meter showed at the start, in Wh. */
    int meterStart() {
        return meterStart;
    }

    Instant started() {
        return started;
    }

    /** The id that the Central System gave it; empty as long as it has not answered. */
    OptionalInt id() {
        return id;
    }

    /** The id to put into messages that do not pass through the outbox. */
    int idToSend() {
        return id.orElse(TransactionMessages.UNKNOWN_ID);
    }

    void identified(int transactionId) {
        id = OptionalInt.of(transactionId);
    }

    boolean isIdentifiedBy(int transactionId) {
        return id.isPresent() && id.getAsInt() == transactionId;
    }

    /** Keeps a meter value for StopTransaction. @return its number, above those before it */
    int keep(MeterValue value) {
        int number = data.isEmpty() ? 0 : data.lastKey() + 1;
        data.put(number, value);
        return number;
    }

    /** Makes room when there are too many. @return the numbers of those that it has left out */
    List<Integer> thin() {
        List<Integer> numbers = List.copyOf(data.keySet());
        if (numbers.size() <= MAX_METER_VALUES) {
            return List.of();
        }
        List<Integer> left = new ArrayList<>();
        for (int i = 1; i < numbers.size() - 1; i += 2) {
            left.add(numbers.get(i)); // every second one, never the first or the last
        }
        left.forEach(data::remove);
        return left;
    }

    List<MeterValue> data() {
        return List.copyOf(data.values());
    }

    /** The numbers of {@link #data()}. */
    List<Integer> dataNumbers() {
        return List.copyOf(data.keySet());
    }
}
