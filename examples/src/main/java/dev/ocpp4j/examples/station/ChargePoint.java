package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Scheduler;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A charging station that speaks OCPP 1.6: wires the parts of its behaviour to a {@link Link} and to {@link Hardware}.
 * Safe for use by many threads: whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargePoint {
    /** How long StopTransaction may take to be delivered before a soft reset goes on. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Settings settings;
    private final Loop loop;
    private final Link link;
    private final Hardware hardware;
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

    /**
     * What a station is like.
     *
     * @param identity what it says about itself
     * @param connectors how many connectors it has, at least 1
     * @param fixedCable whether its cables are fixed
     * @param bootTime how long it is away when it restarts
     */
    public record Settings(StationIdentity identity, int connectors, boolean fixedCable, Duration bootTime) {}

    /** @param executor where everything runs, one task after another; may be the calling thread */
    public ChargePoint(
            Settings settings, Link link, Hardware hardware, Executor executor, Scheduler scheduler, Clock time) {
        this.settings = settings;
        this.link = link;
        this.hardware = hardware;
        loop = new Loop(executor, scheduler);
        clock = new StationClock(time);
        timers = new Timers(loop);
        calls = new Calls(loop, link);
        configuration = StandardConfiguration.of(settings.connectors(), settings.fixedCable());
        for (int id = 1; id <= settings.connectors(); id++) {
            connectors.add(new Connector(id, this::onStatus));
        }
        List<Connector> all = Collections.unmodifiableList(connectors);
        queue = new TransactionQueue(calls, timers, configuration);
        statuses = new StatusReports(all, calls, clock);
        meters = new MeterReports(all, hardware, configuration, clock, timers, queue);
        sessions = new ChargingSessions(this::isAccepted, configuration, hardware, clock, timers, calls, queue, meters);
        boot = new BootSequence(settings.identity(), calls, timers, configuration, clock, this::accepted);
        heartbeats = new Heartbeats(loop, calls, timers, configuration, clock);
        reservations = new Reservations(all, clock, timers);
        Triggers triggers = new Triggers(all, calls, boot, heartbeats, statuses, meters);
        handlers = new RequestHandlers(this, loop, all, hardware, configuration, sessions, boot, triggers, reservations)
                .handlers();
    }

    /** What answers the calls of the Central System. */
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

    /** The link has a connection. */
    public void connected() {
        loop.execute(() -> {
            boot.connected();
            if (boot.isAccepted()) {
                open();
            }
        });
    }

    /** The link has lost its connection. */
    public void disconnected() {
        loop.execute(() -> {
            statuses.close();
            queue.open(false);
            heartbeats.stop();
        });
    }

    private boolean isAccepted() {
        return boot.isAccepted();
    }

    private void accepted() {
        open();
        meters.start();
    }

    private void open() {
        statuses.open();
        queue.open(true);
        heartbeats.start();
    }

    private void onStatus(Connector connector, ChargePointStatus from, ChargePointStatus to) {
        sessions.onStatus(connector, to);
        statuses.changed(connector);
    }

    /** The cable of a connector is plugged into a vehicle. */
    public void plugIn(int connectorId) {
        on(connectorId, sessions::plugIn);
    }

    /** The cable of a connector is gone. */
    public void unplug(int connectorId) {
        on(connectorId, sessions::unplug);
    }

    /** A card is held to the reader of a connector. */
    public void presentTag(int connectorId, String idTag) {
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

    /** The status of each connector, from the first on; empty when the station is busy or off. */
    public CompletableFuture<List<String>> describe() {
        CompletableFuture<List<String>> lines = new CompletableFuture<>();
        loop.execute(
                () -> lines.complete(connectors.stream().map(this::describe).toList()));
        return lines;
    }

    private String describe(Connector connector) {
        Optional<Transaction> transaction = connector.transaction();
        String line = "connector " + connector.id() + ": " + connector.status()
                + (connector.isPlugged() ? ", plugged in" : "")
                + ", meter " + hardware.read(connector.id(), clock.now()).energy() + " Wh";
        return transaction
                .map(ongoing -> line + ", transaction " + ongoing.idToSend() + " of "
                        + ongoing.grant().idTag())
                .orElse(line);
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
        timers.after(settings.bootTime(), this::powerOn);
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
