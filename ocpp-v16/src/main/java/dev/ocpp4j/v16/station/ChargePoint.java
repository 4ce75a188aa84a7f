package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A charging station that speaks OCPP 1.6: joins the parts of its behaviour to a {@link Link}, to {@link Hardware} and to a {@link Meter}.
 * Safe for use by many threads: whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargePoint implements LinkedStation {
    private final Assembly assembly;
    private final Loop loop;

    private ChargePoint(Assembly assembly) {
        this.assembly = assembly;
        loop = assembly.loop;
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
        final BootNotificationRequest boot;
        final int connectors;
        final List<StationPart> parts = new ArrayList<>();
        SessionConfig config = SessionConfig.defaults();
        boolean fixedCable;
        Duration bootTime = Duration.ofSeconds(2);
        Duration signingTime = Duration.ofSeconds(30);
        StationMemory memory = StationMemory.inMemory();
        OutboxJournal journal = OutboxJournal.inMemory();
        int outboxCapacity = 10_000;
        Consumer<Configuration> configuring = keys -> {};

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

        /** Where the station keeps what outlasts the process; closed by {@link ChargePoint#stop()}. Default nowhere. */
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
            return new ChargePoint(new Assembly(this, link, hardware, meter));
        }
    }

    @Override
    public Handlers handlers() {
        return assembly.handlers;
    }

    /** Switches the station on. */
    public void start() {
        loop.execute(assembly.operation::powerOn);
    }

    /** Switches the station off for good, and closes its memory and its outbox. */
    public void stop() {
        loop.execute(assembly.operation::stop);
    }

    @Override
    public void connected(OcppSession session) {
        loop.execute(assembly.operation::connected);
    }

    @Override
    public void disconnected() {
        loop.execute(assembly.operation::disconnected);
    }

    /** The cable of a connector is plugged into a vehicle. */
    public void plugIn(int connectorId) {
        on(connectorId, assembly.sessions::plugIn);
    }

    /** The cable of a connector is gone. */
    public void unplug(int connectorId) {
        on(connectorId, assembly.sessions::unplug);
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
        on(connectorId, connector -> assembly.sessions.presentTag(connector, idTag));
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
                assembly.statuses.fault(fault);
                assembly.reservations.releaseAnywhere();
            });
        } else {
            on(connectorId, connector -> {
                assembly.sessions.stop(connector, Reason.OTHER, null, false);
                connector.fault(fault);
                assembly.reservations.tidy();
            });
        }
    }

    /**
     * Tells of something that does not prevent charging (1.6 section 4.9).
     *
     * @param connectorId 0 for the station as a whole
     */
    public void warn(int connectorId, Fault warning) {
        loop.execute(() -> assembly.statuses.warn(connectorId, warning));
    }

    /** The station itself ends the transaction of a connector, if there is one: an emergency stop, say. */
    public void stopTransaction(int connectorId, Reason reason) {
        on(connectorId, connector -> assembly.sessions.stop(connector, reason, null, false));
    }

    /** Charging is possible again. @param connectorId 0 for the station as a whole */
    public void clearFault(int connectorId) {
        if (connectorId == 0) {
            loop.execute(() -> assembly.statuses.fault(null));
        } else {
            on(connectorId, connector -> connector.fault(null));
        }
    }

    /** The power fails and comes back. */
    public void powerCycle() {
        loop.execute(assembly.operation::powerCycle);
    }

    /** What every connector is doing, from the first on. */
    public CompletableFuture<List<ConnectorState>> connectors() {
        CompletableFuture<List<ConnectorState>> states = new CompletableFuture<>();
        loop.execute(() ->
                states.complete(assembly.connectors.stream().map(this::state).toList()));
        return states;
    }

    private ConnectorState state(Connector connector) {
        Transaction transaction = connector.transaction().orElse(null);
        Grant grant = transaction == null ? connector.grant().orElse(null) : transaction.grant();
        return new ConnectorState(
                connector.id(),
                connector.status(),
                connector.isPlugged(),
                assembly.meter.register(connector.id()),
                grant == null ? null : grant.idTag(),
                transaction != null,
                transaction == null || transaction.id().isEmpty()
                        ? null
                        : transaction.id().getAsInt());
    }

    /** Runs something about a connector. */
    private void on(int connectorId, Consumer<Connector> event) {
        Connector connector = assembly.connectors.get(connectorId - 1);
        loop.execute(() -> event.accept(connector));
    }
}
