package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CLOCK_ALIGNED_DATA_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_ALIGNED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_SAMPLED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUE_SAMPLE_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TXN_ALIGNED_DATA;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.STOP_TXN_SAMPLED_DATA;

import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Ticks;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ReadingContext;
import dev.ocpp4j.v16.core.SampledValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the meters and tells what they show: at intervals from the start of a transaction, at intervals of the clock,
 * on request, and with StopTransaction (1.6 section 3.16). Used on the loop only.
 */
final class MeterReports {
    private final List<Connector> connectors;
    private final Meter meter;
    private final Configuration configuration;
    private final StationClock clock;
    private final Timers timers;
    private final Outbox outbox;
    private final OpenTransactions open;
    private final Map<Transaction, Ticks> samplers = new HashMap<>();
    private final Ticks aligned;

    MeterReports(
            List<Connector> connectors,
            Meter meter,
            Configuration configuration,
            StationClock clock,
            Timers timers,
            Outbox outbox,
            OpenTransactions open) {
        this.connectors = connectors;
        this.meter = meter;
        this.configuration = configuration;
        this.clock = clock;
        this.timers = timers;
        this.outbox = outbox;
        this.open = open;
        aligned =
                Ticks.ofTheDay(timers, clock, () -> configuration.get(CLOCK_ALIGNED_DATA_INTERVAL), this::clockStruck);
        configuration.onChange(METER_VALUE_SAMPLE_INTERVAL, this::intervalChanged);
        configuration.onChange(CLOCK_ALIGNED_DATA_INTERVAL, this::start);
    }

    /** Begins with what the clock asks for. */
    void start() {
        aligned.arm();
    }

    private void clockStruck() {
        for (Connector connector : connectors) {
            Optional<Transaction> transaction = connector.transaction();
            sample(connector.id(), METER_VALUES_ALIGNED_DATA, ReadingContext.SAMPLE_CLOCK)
                    .ifPresent(value -> report(connector.id(), transaction.orElse(null), value));
            transaction.ifPresent(ongoing -> keep(ongoing, STOP_TXN_ALIGNED_DATA, ReadingContext.SAMPLE_CLOCK));
        }
    }

    /** A transaction began. */
    void begin(Transaction transaction) {
        keep(transaction, STOP_TXN_SAMPLED_DATA, ReadingContext.TRANSACTION_BEGIN);
        Ticks sampler = Ticks.since(
                transaction.started(),
                timers,
                clock,
                () -> configuration.get(METER_VALUE_SAMPLE_INTERVAL),
                () -> due(transaction));
        samplers.put(transaction, sampler);
        sampler.arm();
    }

    /** A transaction is about to end; its data is complete afterwards. */
    void end(Transaction transaction) {
        keep(transaction, STOP_TXN_SAMPLED_DATA, ReadingContext.TRANSACTION_END);
        Ticks sampler = samplers.remove(transaction);
        if (sampler != null) {
            sampler.cancel();
        }
    }

    /** What StopTransaction tells of the end of a transaction; empty when nothing is configured. */
    Optional<MeterValue> atTheEnd(int connectorId) {
        return sample(connectorId, STOP_TXN_SAMPLED_DATA, ReadingContext.TRANSACTION_END);
    }

    private void intervalChanged() {
        samplers.values().forEach(Ticks::arm);
    }

    private void due(Transaction transaction) {
        int connectorId = transaction.connectorId();
        sample(connectorId, METER_VALUES_SAMPLED_DATA, ReadingContext.SAMPLE_PERIODIC)
                .ifPresent(value -> report(connectorId, transaction, value));
        keep(transaction, STOP_TXN_SAMPLED_DATA, ReadingContext.SAMPLE_PERIODIC);
    }

    /** What a connector shows now; empty when nothing is configured. */
    Optional<MeterValuesRequest> triggered(Connector connector) {
        return sample(connector.id(), METER_VALUES_SAMPLED_DATA, ReadingContext.TRIGGER)
                .map(value -> new MeterValuesRequest(connector.id(), List.of(value))
                        .withTransactionId(connector
                                .transaction()
                                .map(Transaction::idToSend)
                                .orElse(null)));
    }

    private void report(int connectorId, @Nullable Transaction transaction, MeterValue value) {
        MeterValuesRequest request = new MeterValuesRequest(connectorId, List.of(value));
        if (transaction == null) {
            outbox.add("meter/" + connectorId, request);
        } else {
            outbox.add(transaction.subject(), request.withTransactionId(TransactionMessages.UNKNOWN_ID));
        }
    }

    private void keep(Transaction transaction, ConfigurationKey<List<String>> what, ReadingContext context) {
        sample(transaction.connectorId(), what, context).ifPresent(value -> open.keep(transaction, value));
    }

    private Optional<MeterValue> sample(int connectorId, ConfigurationKey<List<String>> what, ReadingContext context) {
        List<String> words = configuration.get(what);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<SampledValue> values = MeterSelection.select(words, meter.read(connectorId)).stream()
                .map(value -> value.withContext(context))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new MeterValue(clock.now(), values));
    }
}
