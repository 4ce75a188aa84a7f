package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Holds a StopTransaction back until the meter has signed its last values, for a limited time and over restarts. Used on
 * the loop only.
 */
final class HeldStops {
    private static final System.Logger LOG = System.getLogger(HeldStops.class.getName());
    private static final String PREFIX = "held/";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final Loop loop;
    private final Timers timers;
    private final Meter meter;
    private final Outbox outbox;
    private final StationMemory memory;
    private final Duration limit;
    private final Map<String, Held> held = new HashMap<>();

    private record Held(String subject, int connectorId, StopTransactionRequest stop) {}

    /** @param limit how long a meter may take */
    HeldStops(Loop loop, Timers timers, Meter meter, Outbox outbox, StationMemory memory, Duration limit) {
        this.loop = loop;
        this.timers = timers;
        this.meter = meter;
        this.outbox = outbox;
        this.memory = memory;
        this.limit = limit;
    }

    /** Puts a StopTransaction into the outbox, at once where the meter has nothing to sign. */
    void add(String subject, int connectorId, StopTransactionRequest stop) {
        CompletableFuture<List<SampledValue>> signature = meter.sign(connectorId, subject);
        if (signature.isDone() && !signature.isCompletedExceptionally()) {
            outbox.add(subject, complete(stop, signature.join()));
            return;
        }
        memory.put(PREFIX + subject, connectorId + " " + json.write(stop));
        hold(new Held(subject, connectorId, stop), signature);
    }

    private void hold(Held waiting, CompletableFuture<List<SampledValue>> signature) {
        held.put(waiting.subject, waiting);
        timers.after(limit, () -> release(waiting, List.of()));
        signature.whenComplete(
                (values, failure) -> loop.execute(() -> release(waiting, failure == null ? values : null)));
    }

    /** @param values null when there are none since the meter failed */
    private void release(Held waiting, @Nullable List<SampledValue> values) {
        if (!held.remove(waiting.subject, waiting)) {
            return;
        }
        if (values == null || values.isEmpty()) {
            LOG.log(Level.WARNING, "Transaction {0} ends without a signature", waiting.subject);
        }
        outbox.add(waiting.subject, complete(waiting.stop, values == null ? List.of() : values));
        memory.remove(PREFIX + waiting.subject);
    }

    /** Whether the StopTransaction of a transaction waits. */
    boolean holds(String subject) {
        return held.containsKey(subject);
    }

    /** Nothing about a connector waits any longer: something later is to be told of it. */
    void flush(int connectorId) {
        List.copyOf(held.values()).stream()
                .filter(waiting -> waiting.connectorId == connectorId)
                .forEach(waiting -> release(waiting, List.of()));
    }

    /** The station has restarted: meters are asked again. */
    void restart() {
        held.clear();
        memory.startingWith(PREFIX).forEach((name, text) -> {
            int blank = text.indexOf(' ');
            Held waiting = new Held(
                    name.substring(PREFIX.length()),
                    Integer.parseInt(text.substring(0, blank)),
                    json.read(text.substring(blank + 1), StopTransactionRequest.class));
            if (outbox.waiting(waiting.subject).stream().anyMatch(StopTransactionRequest.class::isInstance)) {
                memory.remove(name); // the process ended between the two
            } else {
                hold(waiting, meter.sign(waiting.connectorId, waiting.subject));
            }
        });
    }

    private static StopTransactionRequest complete(StopTransactionRequest stop, List<SampledValue> signed) {
        if (signed.isEmpty()) {
            return stop;
        }
        List<MeterValue> data = new ArrayList<>(stop.transactionData() == null ? List.of() : stop.transactionData());
        List<SampledValue> values = signed.stream()
                .map(value -> value.context() == null ? value.withContext(ReadingContext.TRANSACTION_END) : value)
                .toList();
        data.add(new MeterValue(stop.timestamp(), values));
        return stop.withTransactionData(data);
    }
}
