package dev.ocpp4j.examples.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Scheduler;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A charging station that speaks OCPP 1.6: wires the parts of its behaviour to a {@link Link} and to {@link Hardware}.
 * Safe for use by many threads: whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargePoint implements SimulatedStation {
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
        queue = new TransactionQueue(
                calls,
                timers,
                () -> configuration.get(TRANSACTION_MESSAGE_ATTEMPTS),
                () -> configuration.get(TRANSACTION_MESSAGE_RETRY_INTERVAL));
        statuses = new StatusReports(all, calls, clock);
        meters = new MeterReports(all, hardware, configuration, clock, timers, queue);
        sessions = new ChargingSessions(this::isAccepted, configuration, hardware, clock, timers, calls, queue, meters);
        boot = new BootSequence(timers, this::askToBoot, this::answered);
        heartbeats =
                new Heartbeats(loop, calls, timers, () -> configuration.get(HEARTBEAT_INTERVAL), this::sendHeartbeat);
        configuration.onChange(HEARTBEAT_INTERVAL, heartbeats::arm);
        reservations = new Reservations(all, clock, timers);
        Triggers triggers = new Triggers(all, calls, boot, heartbeats, statuses, meters);
        handlers = new RequestHandlers(this, loop, all, hardware, configuration, sessions, boot, triggers, reservations)
                .handlers();
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Override
    public void start() {
        loop.execute(this::powerOn);
    }

    @Override
    public void stop() {
        loop.execute(() -> {
            powerOff();
            link.disconnect();
        });
    }

    @Override
    public void connected(OcppSession session) {
        loop.execute(() -> {
            boot.connected();
            if (boot.isAccepted()) {
                open();
            }
        });
    }

    @Override
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

    private void askToBoot(BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable> whenAnswered) {
        calls.send(
                settings.identity().bootNotification(),
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
    }

    @Override
    public void plugIn(int connectorId, int connector) {
        plugIn(connectorId); // a connector of 1.6 has no others beside it
    }

    /** The cable of a connector is plugged into a vehicle. */
    public void plugIn(int connectorId) {
        on(connectorId, sessions::plugIn);
    }

    @Override
    public void unplug(int connectorId) {
        on(connectorId, sessions::unplug);
    }

    @Override
    public void presentTag(int connectorId, String idTag) {
        if (idTag.length() > 20) {
            throw new IllegalArgumentException("An identifier has at most 20 characters");
        }
        on(connectorId, connector -> sessions.presentTag(connector, idTag));
    }

    @Override
    public void vehicleReady(int connectorId, boolean ready) {
        on(connectorId, connector -> connector.vehicleReady(ready));
    }

    @Override
    public void fault(int connectorId, String code, @Nullable String info) {
        ChargePointErrorCode known = Arrays.stream(ChargePointErrorCode.values())
                .filter(value -> value != ChargePointErrorCode.NO_ERROR)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an error code: " + code));
        fault(connectorId, new Fault(known, info, null));
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

    @Override
    public void clearFault(int connectorId) {
        if (connectorId == 0) {
            loop.execute(() -> statuses.fault(null));
        } else {
            on(connectorId, connector -> connector.fault(null));
        }
    }

    @Override
    public void powerCycle() {
        loop.execute(() -> {
            stopAll(Reason.POWER_LOSS);
            restart();
        });
    }

    @Override
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
