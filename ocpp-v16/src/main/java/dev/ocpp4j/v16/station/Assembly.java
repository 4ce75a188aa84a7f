package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MINIMUM_STATUS_DURATION;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxListener;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything that a {@link ChargePoint} is made of, joined to each other. Used on the loop only, once it is made. */
final class Assembly {
    final Loop loop;
    final Link link;
    final Hardware hardware;
    final Meter meter;
    final StationClock clock;
    final Timers timers;
    final Calls calls;
    final StationMemory memory;
    final Configuration configuration;
    final List<Connector> connectors;
    final Outbox outbox;
    final HeldStops stops;
    final OpenTransactions open;
    final Authorizer authorizer;
    final StatusReports statuses;
    final MeterReports meters;
    final ChargingSessions sessions;
    final Reservations reservations;
    final Availability availability;
    final Resets resets;
    final BootSequence boot;
    final Heartbeats heartbeats;
    final Operation operation;
    final StationContext context;
    final Handlers handlers;

    Assembly(ChargePoint.Builder builder, Link link, Hardware hardware, Meter meter) {
        this.link = link;
        this.hardware = hardware;
        this.meter = meter;
        operation = new Operation(this, builder.boot, builder.bootTime);
        loop = new Loop(builder.config.executor(), builder.config.scheduler());
        clock = new StationClock(builder.config.clock());
        timers = new Timers(loop);
        calls = new Calls(loop, link);
        memory = builder.memory;
        configuration = StandardConfiguration.of(builder.connectors, builder.fixedCable, meter.measurands(), memory);
        builder.configuring.accept(configuration);
        connectors = IntStream.rangeClosed(1, builder.connectors)
                .mapToObj(id -> new Connector(id, this::onStatus))
                .toList();
        outbox = outbox(builder);
        statuses =
                new StatusReports(connectors, calls, clock, timers, () -> configuration.get(MINIMUM_STATUS_DURATION));
        open = new OpenTransactions(memory);
        meters = new MeterReports(connectors, meter, configuration, clock, timers, outbox, open);
        stops = new HeldStops(loop, timers, meter, outbox, memory, builder.signingTime);
        reservations = new Reservations(connectors, configuration, clock, timers, memory);
        availability = new Availability(connectors, statuses, reservations, memory);
        resets = new Resets(loop, timers, outbox, hardware, configuration, statuses, operation::restart);
        AuthorizationCache cache = new AuthorizationCache(memory, clock, StandardConfiguration.MAX_CACHE);
        LocalAuthList list = new LocalAuthList(
                memory, clock, StandardConfiguration.MAX_LOCAL_LIST, StandardConfiguration.MAX_LOCAL_UPDATE);
        authorizer = new Authorizer(
                configuration,
                cache,
                list,
                calls,
                operation::relation,
                () -> statuses.warn(0, new Fault(ChargePointErrorCode.LOCAL_LIST_CONFLICT, null, null)));
        sessions = new ChargingSessions(
                connectors,
                configuration,
                hardware,
                meter,
                clock,
                timers,
                authorizer,
                reservations,
                outbox,
                stops,
                open,
                meters);
        boot = new BootSequence(timers, operation::askToBoot, operation::answered);
        heartbeats = new Heartbeats(
                loop, calls, timers, () -> configuration.get(HEARTBEAT_INTERVAL), operation::sendHeartbeat);
        configuration.onChange(HEARTBEAT_INTERVAL, heartbeats::arm);
        context = new StationContext(this);
        Triggers triggers = new Triggers(connectors, calls, boot, heartbeats, statuses, meters, context.triggers());
        builder.parts.forEach(part -> part.join(context));
        context.listeners().forEach(sessions::listen);
        handlers = new RequestHandlers(this, triggers, cache, list).handlers();
    }

    private Outbox outbox(ChargePoint.Builder builder) {
        try {
            return Outbox.builder(Ocpp16.PROTOCOL, builder.config)
                    .executor(loop)
                    .rules(new TransactionMessages())
                    .attempts(() -> configuration.get(TRANSACTION_MESSAGE_ATTEMPTS))
                    .retryInterval(() -> Duration.ofSeconds(configuration.get(TRANSACTION_MESSAGE_RETRY_INTERVAL)))
                    .capacity(builder.outboxCapacity)
                    .listener(new OutboxListener() {
                        @Override
                        public void answered(String subject, Request<?> request, Response answer) {
                            transactionTold(subject, request, answer);
                        }
                    })
                    .open(builder.journal);
        } catch (IOException e) {
            throw new IllegalStateException("The journal of the outbox cannot be read", e);
        }
    }

    private void transactionTold(String subject, Request<?> request, Response answer) {
        if (request instanceof StartTransactionRequest start && answer instanceof StartTransactionResponse started) {
            sessions.started(subject, start, started);
        } else if (request instanceof StopTransactionRequest stop
                && stop.idTag() != null
                && answer instanceof StopTransactionResponse stopped) {
            authorizer.learn(stop.idTag(), stopped.idTagInfo());
        }
    }

    private void onStatus(Connector connector, ChargePointStatus from, ChargePointStatus to) {
        sessions.onStatus(connector, to);
        statuses.changed(connector, from, to);
        if (!isInTransaction()) {
            context.transactionsOver();
        }
    }

    boolean isIdle() {
        return connectors.stream().allMatch(Connector::isIdle);
    }

    boolean isInTransaction() {
        return connectors.stream().anyMatch(connector -> connector.transaction().isPresent());
    }

    void block(boolean blocked) {
        connectors.forEach(connector -> connector.block(blocked));
    }

    /** @param limit null for none */
    void limit(int connectorId, @Nullable ChargingLimit limit) {
        hardware.limit(connectorId, limit);
        connectors.get(connectorId - 1).limitToNothing(limit != null && limit.isNothing());
    }
}
