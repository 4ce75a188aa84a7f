package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MINIMUM_STATUS_DURATION;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.OutboxListener;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.Reason;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A charging station that speaks OCPP 1.6: joins the parts of its behaviour to a {@link Link}, to {@link Hardware} and to a {@link Meter}.
 * Safe for use by many threads: whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargePoint implements LinkedStation {
    private final Duration bootTime;
    private final Loop loop;
    private final Link link;
    private final Hardware hardware;
    private final Meter meter;
    private final StationClock clock;
    private final Timers timers;
    private final Calls calls;
    private final Configuration configuration;
    private final List<Connector> connectors = new ArrayList<>();
    private final Outbox outbox;
    private final HeldStops stops;
    private final OpenTransactions open;
    private final Authorizer authorizer;
    private final StatusReports statuses;
    private final MeterReports meters;
    private final ChargingSessions sessions;
    private final Reservations reservations;
    private final Availability availability;
    private final Resets resets;
    private final BootSequence boot;
    private final Heartbeats heartbeats;
    private final Handlers handlers;
    private final StationContext context;
    private BootNotificationRequest identity;
    private boolean connected;
    private boolean started;
    private boolean recovered;

    private ChargePoint(Builder builder, Link link, Hardware hardware, Meter meter) {
        this.link = link;
        this.hardware = hardware;
        this.meter = meter;
        identity = builder.boot;
        bootTime = builder.bootTime;
        loop = new Loop(builder.config.executor(), builder.config.scheduler());
        clock = new StationClock(builder.config.clock());
        timers = new Timers(loop);
        calls = new Calls(loop, link);
        StationMemory memory = builder.memory;
        configuration = StandardConfiguration.of(builder.connectors, builder.fixedCable, meter.measurands(), memory);
        builder.configuring.accept(configuration);
        for (int id = 1; id <= builder.connectors; id++) {
            connectors.add(new Connector(id, this::onStatus));
        }
        List<Connector> all = Collections.unmodifiableList(connectors);
        outbox = outbox(builder);
        statuses = new StatusReports(all, calls, clock, timers, () -> configuration.get(MINIMUM_STATUS_DURATION));
        meters = new MeterReports(all, meter, configuration, clock, timers, outbox);
        stops = new HeldStops(loop, timers, meter, outbox, memory, builder.signingTime);
        open = new OpenTransactions(memory);
        reservations = new Reservations(all, configuration, clock, timers, memory);
        availability = new Availability(all, statuses, reservations, memory);
        resets = new Resets(loop, timers, outbox, hardware, configuration, statuses, this::restart);
        AuthorizationCache cache = new AuthorizationCache(memory, clock, StandardConfiguration.MAX_CACHE);
        LocalAuthList list = new LocalAuthList(
                memory, clock, StandardConfiguration.MAX_LOCAL_LIST, StandardConfiguration.MAX_LOCAL_UPDATE);
        authorizer = new Authorizer(
                configuration,
                cache,
                list,
                calls,
                this::relation,
                () -> statuses.warn(0, new Fault(ChargePointErrorCode.LOCAL_LIST_CONFLICT, null, null)));
        sessions = new ChargingSessions(
                all,
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
        boot = new BootSequence(timers, this::askToBoot, this::answered);
        heartbeats =
                new Heartbeats(loop, calls, timers, () -> configuration.get(HEARTBEAT_INTERVAL), this::sendHeartbeat);
        configuration.onChange(HEARTBEAT_INTERVAL, heartbeats::arm);
        context = new StationContext(this, loop, timers, clock, calls, configuration, memory, boot::isRejected);
        Triggers triggers = new Triggers(all, calls, boot, heartbeats, statuses, meters, context.triggers());
        builder.parts.forEach(part -> part.join(context));
        context.listeners().forEach(sessions::listen);
        handlers = new RequestHandlers(
                        this,
                        context,
                        all,
                        hardware,
                        configuration,
                        sessions,
                        boot,
                        triggers,
                        reservations,
                        cache,
                        list)
                .handlers();
    }

    private Outbox outbox(Builder builder) {
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

    /**
     * Begins to describe a station.
     *
     * @param boot what it says about itself
     * @param connectors how many it has, at least 1
     */
    public static Builder builder(BootNotificationRequest boot, int connectors) {
        return new Builder(boot, connectors);
    }

    /** Collects what a station is like. Not safe for use by many threads. */
    public static final class Builder {
        private final BootNotificationRequest boot;
        private final int connectors;
        private final List<StationPart> parts = new ArrayList<>();
        private SessionConfig config = SessionConfig.defaults();
        private boolean fixedCable;
        private Duration bootTime = Duration.ofSeconds(2);
        private Duration signingTime = Duration.ofSeconds(30);
        private StationMemory memory = StationMemory.inMemory();
        private OutboxJournal journal = OutboxJournal.inMemory();
        private int outboxCapacity = 10_000;
        private Consumer<Configuration> configuring = keys -> {};

        private Builder(BootNotificationRequest boot, int connectors) {
            if (connectors < 1) {
                throw new IllegalArgumentException("A station has at least one connector");
            }
            this.boot = Objects.requireNonNull(boot, "boot");
            this.connectors = connectors;
        }

        /** Where everything runs, one task after another, and what time it is; default {@link SessionConfig#defaults()}. */
        public Builder config(SessionConfig settings) {
            config = Objects.requireNonNull(settings, "config");
            return this;
        }

        /** Whether the cables are fixed and so never unlocked; default false. */
        public Builder fixedCable(boolean fixed) {
            fixedCable = fixed;
            return this;
        }

        /** How long the station is away when it restarts; default 2 s. */
        public Builder bootTime(Duration time) {
            bootTime = Objects.requireNonNull(time, "bootTime");
            return this;
        }

        /** How long StopTransaction waits for a meter that signs; default 30 s. */
        public Builder signingTime(Duration time) {
            signingTime = Objects.requireNonNull(time, "signingTime");
            return this;
        }

        /** Where the station keeps what outlasts the process; default nowhere. */
        public Builder memory(StationMemory kept) {
            memory = Objects.requireNonNull(kept, "memory");
            return this;
        }

        /**
         * Where the messages about transactions wait; default in memory, so that they are lost with the process.
         *
         * @param capacity how many may wait; from that on MeterValues are left out, and no transaction is started when
         *     none are left
         */
        public Builder outbox(OutboxJournal kept, int capacity) {
            journal = Objects.requireNonNull(kept, "journal");
            outboxCapacity = capacity;
            return this;
        }

        /** Changes the configuration keys that the station has from the start, or adds to them. */
        public Builder configure(Consumer<Configuration> keys) {
            configuring = configuring.andThen(keys);
            return this;
        }

        /** Adds to what the station does. Parts join in the order in which they were added. */
        public Builder part(StationPart part) {
            parts.add(Objects.requireNonNull(part, "part"));
            return this;
        }

        /** The station, switched off. */
        public ChargePoint build(Link link, Hardware hardware, Meter meter) {
            return new ChargePoint(this, link, hardware, meter);
        }
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    /** Switches the station on. */
    public void start() {
        loop.execute(this::powerOn);
    }

    /** Switches the station off for good. */
    public void stop() {
        loop.execute(() -> {
            powerOff();
            link.disconnect();
            outbox.close();
        });
    }

    @Override
    public void connected(OcppSession session) {
        loop.execute(() -> {
            connected = true;
            boot.connected();
            if (boot.isAccepted()) {
                open();
            }
        });
    }

    @Override
    public void disconnected() {
        loop.execute(() -> {
            connected = false;
            statuses.close();
            outbox.disconnected();
            heartbeats.stop();
        });
    }

    private Authorizer.Relation relation() {
        if (!connected) {
            return Authorizer.Relation.OFFLINE;
        }
        return boot.isAccepted() ? Authorizer.Relation.ONLINE : Authorizer.Relation.NOT_ACCEPTED;
    }

    private void askToBoot(BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable> whenAnswered) {
        calls.send(
                identity,
                (response, failure) -> whenAnswered.accept(failure == null ? verdict(response) : null, failure));
    }

    private static BootSequence.Verdict verdict(BootNotificationResponse response) {
        return new BootSequence.Verdict(
                BootSequence.Status.valueOf(response.status().name()), response.currentTime(), response.interval());
    }

    private void answered(BootSequence.Verdict verdict) {
        if (boot.isAccepted()) {
            clock.set(verdict.time());
            if (verdict.interval() > 0) {
                configuration.set(HEARTBEAT_INTERVAL, verdict.interval());
            }
            open();
            meters.start();
            if (!started) {
                started = true;
                context.accepted();
            }
        }
    }

    private void sendHeartbeat() {
        calls.send(new HeartbeatRequest(), (response, failure) -> {
            if (failure == null) {
                clock.set(response.currentTime());
            }
        });
    }

    private void open() {
        statuses.open();
        outbox.connected(calls::post);
        heartbeats.start();
    }

    private void onStatus(Connector connector, ChargePointStatus from, ChargePointStatus to) {
        sessions.onStatus(connector, to);
        statuses.changed(connector, from, to);
        if (!isInTransaction()) {
            context.transactionsOver();
        }
    }

    /** The cable of a connector is plugged into a vehicle. */
    public void plugIn(int connectorId) {
        on(connectorId, sessions::plugIn);
    }

    /** The cable of a connector is gone. */
    public void unplug(int connectorId) {
        on(connectorId, sessions::unplug);
    }

    /**
     * A card is held to the reader of a connector.
     *
     * @param idTag at most 20 characters
     */
    public void presentTag(int connectorId, String idTag) {
        if (idTag.length() > 20) {
            throw new IllegalArgumentException("An identifier has at most 20 characters");
        }
        on(connectorId, connector -> sessions.presentTag(connector, idTag));
    }

    /** The vehicle begins or ends to take energy. */
    public void vehicleReady(int connectorId, boolean ready) {
        on(connectorId, connector -> connector.vehicleReady(ready));
    }

    /**
     * Something prevents charging; a transaction ends, and so does a reservation.
     *
     * @param connectorId 0 for the station as a whole
     */
    public void fault(int connectorId, Fault fault) {
        if (connectorId == 0) {
            loop.execute(() -> {
                statuses.fault(fault);
                reservations.releaseAnywhere();
            });
        } else {
            on(connectorId, connector -> {
                sessions.stop(connector, Reason.OTHER, null, false);
                connector.fault(fault);
                reservations.tidy();
            });
        }
    }

    /**
     * Tells of something that does not prevent charging (1.6 section 4.9).
     *
     * @param connectorId 0 for the station as a whole
     */
    public void warn(int connectorId, Fault warning) {
        loop.execute(() -> statuses.warn(connectorId, warning));
    }

    /** The station itself ends the transaction of a connector, if there is one: an emergency stop, say. */
    public void stopTransaction(int connectorId, Reason reason) {
        on(connectorId, connector -> sessions.stop(connector, reason, null, false));
    }

    /** Charging is possible again. @param connectorId 0 for the station as a whole */
    public void clearFault(int connectorId) {
        if (connectorId == 0) {
            loop.execute(() -> statuses.fault(null));
        } else {
            on(connectorId, connector -> connector.fault(null));
        }
    }

    /** The power fails and comes back. */
    public void powerCycle() {
        loop.execute(() -> {
            stopAll(Reason.POWER_LOSS);
            restart();
        });
    }

    /** What every connector is doing, from the first on. */
    public CompletableFuture<List<ConnectorState>> connectors() {
        CompletableFuture<List<ConnectorState>> states = new CompletableFuture<>();
        loop.execute(() -> states.complete(connectors.stream().map(this::state).toList()));
        return states;
    }

    private ConnectorState state(Connector connector) {
        Transaction transaction = connector.transaction().orElse(null);
        Grant grant = transaction == null ? connector.grant().orElse(null) : transaction.grant();
        return new ConnectorState(
                connector.id(),
                connector.status(),
                connector.isPlugged(),
                meter.register(connector.id()),
                grant == null ? null : grant.idTag(),
                transaction != null,
                transaction == null || transaction.id().isEmpty()
                        ? null
                        : transaction.id().getAsInt());
    }

    boolean isOnline() {
        return connected && boot.isAccepted();
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

    BootNotificationRequest identity() {
        return identity;
    }

    void identify(BootNotificationRequest next) {
        identity = next;
    }

    void restartByItself() {
        stopAll(Reason.REBOOT);
        restart();
    }

    /** Ends what goes on, and restarts (section 5.14). */
    void reset(boolean hard) {
        if (resets.begin()) {
            stopAll(hard ? Reason.HARD_RESET : Reason.SOFT_RESET);
            resets.goOn(hard);
        }
    }

    private void stopAll(Reason reason) {
        connectors.forEach(connector -> sessions.stop(connector, reason, null, false));
    }

    private void restart() {
        powerOff();
        link.disconnect();
        timers.after(bootTime, this::powerOn);
    }

    private void powerOn() {
        stops.restart();
        if (!recovered) {
            recovered = true; // later restarts remember by themselves
            availability.restore();
            reservations.restore();
            open.recover(meter, stops, outbox, clock.now());
        }
        configuration.reboot();
        connectors.forEach(Connector::reboot);
        connectors.forEach(connector -> sessions.onStatus(connector, connector.status()));
        reservations.restart();
        link.connect();
    }

    private void powerOff() {
        timers.cancelAll();
        calls.restart();
        outbox.disconnected();
        statuses.restart();
        heartbeats.stop();
        boot.restart();
        sessions.restart();
        connected = false;
        started = false;
        context.restarting();
        resets.restarted();
    }

    /** Runs something about a connector. */
    private void on(int connectorId, Consumer<Connector> event) {
        Connector connector = connectors.get(connectorId - 1);
        loop.execute(() -> event.accept(connector));
    }

    /** Puts a connector, or all of them, into or out of service (1.6 section 5.2). @param only null for all */
    void changeAvailability(@Nullable Connector only, boolean operative) {
        availability.change(only, operative);
    }

    ChargePointStatus stationStatus() {
        return statuses.stationStatus();
    }

    /** @param limit null for none */
    void limit(int connectorId, @Nullable ChargingLimit limit) {
        hardware.limit(connectorId, limit);
        connectors.get(connectorId - 1).limitToNothing(limit != null && limit.isNothing());
    }
}
