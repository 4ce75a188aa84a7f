package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.core.station.TransactionQueue;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.Reason;
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
    /** How long StopTransaction may take to be delivered before a soft reset goes on. */
    private static final Duration GRACE = Duration.ofSeconds(10);

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
    private final TransactionQueue queue;
    private final StatusReports statuses;
    private final MeterReports meters;
    private final ChargingSessions sessions;
    private final Reservations reservations;
    private final BootSequence boot;
    private final Heartbeats heartbeats;
    private final Handlers handlers;
    private final StationContext context;
    private BootNotificationRequest identity;
    private boolean connected;
    private boolean started;

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
        configuration = StandardConfiguration.of(builder.connectors, builder.fixedCable, meter.measurands());
        for (int id = 1; id <= builder.connectors; id++) {
            connectors.add(new Connector(id, this::onStatus));
        }
        List<Connector> all = Collections.unmodifiableList(connectors);
        queue = new TransactionQueue(
                calls,
                timers,
                () -> configuration.get(TRANSACTION_MESSAGE_ATTEMPTS),
                () -> configuration.get(TRANSACTION_MESSAGE_RETRY_INTERVAL));
        statuses = new StatusReports(all, calls, clock);
        meters = new MeterReports(all, meter, configuration, clock, timers, queue);
        sessions = new ChargingSessions(
                this::isAccepted, configuration, hardware, meter, clock, timers, calls, queue, meters);
        boot = new BootSequence(timers, this::askToBoot, this::answered);
        heartbeats =
                new Heartbeats(loop, calls, timers, () -> configuration.get(HEARTBEAT_INTERVAL), this::sendHeartbeat);
        configuration.onChange(HEARTBEAT_INTERVAL, heartbeats::arm);
        reservations = new Reservations(all, clock, timers);
        context = new StationContext(this, loop, timers, clock, calls, configuration, boot::isRejected);
        Triggers triggers = new Triggers(all, calls, boot, heartbeats, statuses, meters, context.triggers());
        builder.parts.forEach(part -> part.join(context));
        handlers = new RequestHandlers(this, loop, all, hardware, configuration, sessions, boot, triggers, reservations)
                .handlers(context.handlers());
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
            queue.open(false);
            heartbeats.stop();
        });
    }

    private boolean isAccepted() {
        return boot.isAccepted();
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
        queue.open(true);
        heartbeats.start();
    }

    private void onStatus(Connector connector, ChargePointStatus from, ChargePointStatus to) {
        sessions.onStatus(connector, to);
        statuses.changed(connector);
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

    /** Something prevents charging; a transaction ends. @param connectorId 0 for the station as a whole */
    public void fault(int connectorId, Fault fault) {
        if (connectorId == 0) {
            loop.execute(() -> statuses.fault(fault));
        } else {
            on(connectorId, connector -> {
                sessions.stop(connector, Reason.OTHER, null, false);
                connector.fault(fault);
            });
        }
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

    /** Ends what goes on as far as the kind of reset asks for, and restarts. */
    void reset(boolean hard) {
        stopAll(hard ? Reason.HARD_RESET : Reason.SOFT_RESET);
        if (hard) {
            restart();
        } else {
            Timers.Timer limit = timers.after(GRACE, this::restart);
            queue.whenEmpty(() -> {
                limit.cancel();
                restart();
            });
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
        configuration.reboot();
        connectors.forEach(Connector::reboot);
        connectors.forEach(connector -> sessions.onStatus(connector, connector.status()));
        reservations.restart();
        link.connect();
    }

    private void powerOff() {
        timers.cancelAll();
        calls.restart();
        queue.restart();
        statuses.restart();
        heartbeats.stop();
        boot.restart();
        sessions.restart();
        connected = false;
        started = false;
        context.restarting();
    }

    /** Runs something about a connector. */
    private void on(int connectorId, Consumer<Connector> event) {
        Connector connector = connectors.get(connectorId - 1);
        loop.execute(() -> event.accept(connector));
    }

    /** Puts a connector, or all of them, into or out of service (1.6 section 5.2). @param only null for all */
    void changeAvailability(@Nullable Connector only, boolean operative) {
        if (only == null) {
            statuses.operative(operative);
            connectors.forEach(connector -> connector.operative(operative));
        } else {
            only.operative(operative);
        }
    }
}
