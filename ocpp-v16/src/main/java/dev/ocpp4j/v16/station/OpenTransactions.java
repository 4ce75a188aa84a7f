package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Instant;
import java.util.Map;

/**
 * Remembers the transactions that go on, so that one that was cut off by a power outage is ended afterwards (1.6 section
 * 4.10, reason PowerLoss). Used on the loop only.
 */
final class OpenTransactions {
    private static final String PREFIX = "transaction/";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final StationMemory memory;

    OpenTransactions(StationMemory memory) {
        this.memory = memory;
    }

    void begin(Transaction transaction, StartTransactionRequest request) {
        memory.put(PREFIX + transaction.subject(), json.write(request));
    }

    void end(Transaction transaction) {
        memory.remove(PREFIX + transaction.subject());
    }

    /** The station has power again: ends what was going on when it lost it. */
    void recover(Meter meter, HeldStops stops, Outbox outbox, Instant now) {
        for (Map.Entry<String, String> stored : memory.startingWith(PREFIX).entrySet()) {
            String subject = stored.getKey().substring(PREFIX.length());
            StartTransactionRequest start = json.read(stored.getValue(), StartTransactionRequest.class);
            if (!isStarted(subject, start, outbox)) {
                outbox.add(subject, start); // the process ended before the outbox had it
            }
            boolean ended = outbox.waiting(subject).stream().anyMatch(StopTransactionRequest.class::isInstance);
            if (!ended) {
                int meterStop = Math.max(start.meterStart(), meter.register(start.connectorId()));
                stops.add(
                        subject,
                        start.connectorId(),
                        new StopTransactionRequest(meterStop, now, TransactionMessages.UNKNOWN_ID)
                                .withReason(Reason.POWER_LOSS));
            }
            memory.remove(stored.getKey());
        }
    }

    private static boolean isStarted(String subject, StartTransactionRequest start, Outbox outbox) {
        return outbox.learnt(subject).isPresent() || outbox.waiting(subject).contains(start);
    }
}
