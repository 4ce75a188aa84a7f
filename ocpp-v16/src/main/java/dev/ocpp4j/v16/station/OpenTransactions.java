package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Remembers the transactions that go on, with the meter values for their StopTransaction, so that one that was cut off by
 * a power outage is ended afterwards (1.6 section 4.10, reason PowerLoss). Used on the loop only.
 */
final class OpenTransactions {
    private static final String PREFIX = "transaction/";
    private static final String DATA = "transaction-data/";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final StationMemory memory;

    OpenTransactions(StationMemory memory) {
        this.memory = memory;
    }

    void begin(Transaction transaction, StartTransactionRequest request) {
        memory.put(PREFIX + transaction.subject(), json.write(request));
    }

    /** Keeps a meter value for StopTransaction (section 3.16.5). */
    void keep(Transaction transaction, MeterValue value) {
        int number = transaction.keep(value);
        memory.put(name(transaction.subject(), number), json.write(value));
        forget(transaction, transaction.thin());
    }

    void end(Transaction transaction) {
        memory.remove(PREFIX + transaction.subject());
        forget(transaction, transaction.dataNumbers());
    }

    private void forget(Transaction transaction, List<Integer> numbers) {
        memory.removeAll(numbers.stream()
                .map(number -> name(transaction.subject(), number))
                .toList());
    }

    /** The order of names is that of the numbers. */
    private static String name(String subject, int number) {
        return String.format("%s%s/%010d", DATA, subject, number);
    }

    /**
     * The station has power again: ends what was going on when it lost it.
     *
     * @param atTheEnd what a connector shows now, as far as StopTransaction is to tell it
     */
    void recover(Meter meter, IntFunction<Optional<MeterValue>> atTheEnd, HeldStops stops, Outbox outbox, Instant now) {
        for (Map.Entry<String, String> stored : memory.startingWith(PREFIX).entrySet()) {
            String subject = stored.getKey().substring(PREFIX.length());
            StartTransactionRequest start = json.read(stored.getValue(), StartTransactionRequest.class);
            if (!isStarted(subject, start, outbox)) {
                outbox.add(subject, start); // the process ended before the outbox had it
            }
            boolean ended = stops.holds(subject)
                    || outbox.waiting(subject).stream().anyMatch(StopTransactionRequest.class::isInstance);
            if (!ended) {
                int meterStop = Math.max(start.meterStart(), meter.register(start.connectorId()));
                List<MeterValue> data = data(subject);
                atTheEnd.apply(start.connectorId()).ifPresent(data::add);
                stops.add(
                        subject,
                        start.connectorId(),
                        new StopTransactionRequest(meterStop, now, TransactionMessages.UNKNOWN_ID)
                                .withReason(Reason.POWER_LOSS)
                                .withTransactionData(data.isEmpty() ? null : data));
            }
            memory.remove(stored.getKey());
        }
        memory.removeAll(memory.startingWith(DATA).keySet());
    }

    private List<MeterValue> data(String subject) {
        return memory.startingWith(DATA + subject + "/").values().stream()
                .map(text -> json.read(text, MeterValue.class))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isStarted(String subject, StartTransactionRequest start, Outbox outbox) {
        return outbox.learnt(subject).isPresent() || outbox.waiting(subject).contains(start);
    }
}
