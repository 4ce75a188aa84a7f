package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.core.station.TransactionQueue;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.examples.station.SimulatedStation;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A charging station that speaks OCPP 2.0.1: wires the parts of its behaviour to a {@link Link} and to {@link Hardware}.
 * Safe for use by many threads: whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargingStation implements SimulatedStation {
    /** A fault that has no severity of its own: the EVSE cannot be used. */
    private static final int FAULT_SEVERITY = 3;

    private final Settings settings;
    private final Loop loop;
    private final Link link;
    private final Hardware hardware;
    private final StationClock clock;
    private final Timers timers;
    private final Calls calls;
    private final List<Evse> evses;
    private final KnownTokens tokens;
    private final StationVariables variables;
    private final TransactionQueue queue;
    private final TransactionEvents events;
    private final ConnectorReports reports;
    private final Sessions sessions;
    private final Resets resets;
    private final MeterReports meters;
    private final BootSequence boot;
    private final Heartbeats heartbeats;
    private final Journal diagnostics;
    private final Journal security;
    private final LogUploads logs;
    private final Handlers handlers;
    private @Nullable OcppSession session;
    private BootReason reason = BootReason.POWER_UP;
    private boolean triggered;
    private boolean startTold;
    private long offlineSince;

    /**
     * What a station is like.
     *
     * @param identity what it says about itself
     * @param evses how many EVSEs it has, at least 1
     * @param connectors how many connectors each of them has, at least 1
     * @param powerWatts what an EVSE gives at most
     * @param fixedCable whether its cables are fixed
     * @param securityProfile what it tells of the security of its connection, 0 to 3
     * @param bootTime how long it is away when it restarts
     * @param transactionIds makes ids of at most 36 characters, each one only once in the life of the station
     */
    public record Settings(
            StationIdentity identity,
            int evses,
            int connectors,
            int powerWatts,
            boolean fixedCable,
            int securityProfile,
            Duration bootTime,
            Supplier<String> transactionIds) {}

    /** @param config its executor is where everything runs, one task after another; may be the calling thread */
    public ChargingStation(
            Settings settings, Link link, Hardware hardware, LogTransport transport, SessionConfig config) {
        this.settings = settings;
        this.link = link;
        this.hardware = hardware;
        loop = new Loop(config.executor(), config.scheduler());
        clock = new StationClock(config.clock());
        timers = new Timers(loop);
        calls = new Calls(loop, link);
        evses = IntStream.rangeClosed(1, settings.evses())
                .mapToObj(id -> new Evse(id, settings.connectors()))
                .toList();
        StationVariables.Facts facts = new StationVariables.Facts(
                settings.identity(), settings.powerWatts(), settings.fixedCable(), settings.securityProfile());
        variables = new StationVariables(facts, evses, config, clock, this::listEntries);
        tokens = new KnownTokens(variables, clock);
        queue = new TransactionQueue(
                calls,
                timers,
                () -> variables.get(variables.messageAttempts),
                () -> variables.get(variables.messageAttemptInterval));
        events = new TransactionEvents(queue, clock, this::judged);
        reports = new ConnectorReports(evses, calls, clock, variables);
        Samples samples = new Samples(hardware, clock, variables);
        boot = new BootSequence(timers, this::askToBoot, this::answered);
        Authorizer authorizer = new Authorizer(variables, tokens, calls, this::isOnline);
        sessions = new Sessions(
                evses,
                variables,
                hardware,
                clock,
                timers,
                authorizer,
                events,
                reports,
                samples,
                settings.transactionIds(),
                boot::isAccepted,
                this::ended);
        resets = new Resets(evses, sessions, reports, queue, timers, settings.bootTime(), this::restart);
        meters = new MeterReports(evses, variables, samples, sessions, calls, timers, clock, this::isOnline);
        heartbeats = new Heartbeats(
                loop, calls, timers, () -> variables.get(variables.heartbeatInterval), this::sendHeartbeat);
        diagnostics = new Journal(clock);
        security = new Journal(clock);
        logs = new LogUploads(diagnostics, security, transport, calls, timers, loop);
        handlers = answers();
        listen();
    }

    private int listEntries() {
        return tokens == null ? 0 : tokens.entries(); // the device model asks while it is built
    }

    private void listen() {
        on(variables.heartbeatInterval, heartbeats::arm);
        on(variables.txUpdatedInterval, sessions::rearm);
        on(variables.txEndedInterval, sessions::rearm);
        on(variables.alignedTxEndedInterval, sessions::rearm);
        on(variables.alignedInterval, meters::arm);
    }

    private void on(DeviceVariable<?> variable, Runnable task) {
        variables.model().onChange(variable, value -> loop.execute(task));
    }

    // ---- the connection

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private Handlers answers() {
        Triggers triggers = new Triggers(
                evses, variables, calls, boot, this::bootAgain, heartbeats, reports, meters, sessions, logs);
        CustomerRecords customers = new CustomerRecords(tokens, calls, clock);
        OnLoop onLoop = new OnLoop(loop, () -> false);
        Handlers answers = new RequestHandlers(
                        this, onLoop, evses, hardware, variables, boot, sessions, queue, tokens, triggers, logs,
                        customers)
                .handlers();
        return new Admittance(loop, boot).guard(answers);
    }

    @Override
    public void connected(OcppSession opened) {
        loop.execute(() -> {
            session = opened;
            events.connected();
            boot.connected();
            if (boot.isAccepted()) {
                Duration away = Duration.ofNanos(loop.nanoTime() - offlineSince);
                open(away.toSeconds() > variables.get(variables.offlineThreshold)); // B04
            }
        });
    }

    @Override
    public void disconnected() {
        loop.execute(this::close);
    }

    private void close() {
        if (session != null) {
            session = null;
            offlineSince = loop.nanoTime();
            events.disconnected();
            diagnostics.note("connection lost");
        }
        reports.close();
        queue.open(false);
        heartbeats.stop();
    }

    private boolean isOnline() {
        return session != null && boot.isAccepted();
    }

    private void open(boolean all) {
        variables.model().online(session);
        reports.open(all);
        queue.open(true);
        heartbeats.start();
    }

    // ---- the boot

    private void askToBoot(BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable> whenAnswered) {
        BootNotificationRequest request = bootNotification(triggered ? BootReason.TRIGGERED : reason);
        triggered = false;
        calls.send(
                request,
                (response, failure) -> whenAnswered.accept(failure == null ? verdict(response) : null, failure));
    }

    private BootNotificationRequest bootNotification(BootReason why) {
        StationIdentity identity = settings.identity();
        return new BootNotificationRequest(
                new dev.ocpp4j.v201.provisioning.ChargingStation(identity.model(), identity.vendor())
                        .withSerialNumber(identity.serialNumber())
                        .withFirmwareVersion(identity.firmwareVersion()),
                why);
    }

    private static BootSequence.Verdict verdict(BootNotificationResponse response) {
        return new BootSequence.Verdict(
                BootSequence.Status.valueOf(response.status().name()), response.currentTime(), response.interval());
    }

    private void bootAgain() {
        triggered = true;
        boot.send();
    }

    private void answered(BootSequence.Verdict verdict) {
        clock.set(verdict.time()); // B01.FR.06
        diagnostics.note("registration " + verdict.status());
        if (boot.isAccepted()) {
            if (verdict.interval() > 0) {
                variables.set(variables.heartbeatInterval, verdict.interval()); // B01.FR.04, G02.FR.01
            }
            open(true); // B01.FR.05
            tellStart();
            meters.arm();
            sessions.lookAtVehicles();
        }
    }

    /** A critical event of each start (A04). */
    private void tellStart() {
        if (!startTold) {
            startTold = true;
            SecurityEvent event =
                    reason == BootReason.POWER_UP ? SecurityEvent.STARTUP_OF_THE_DEVICE : SecurityEvent.RESET_OR_REBOOT;
            security.note(event.wireName());
            calls.tell(new SecurityEventNotificationRequest(event.wireName(), clock.now()));
        }
    }

    private void sendHeartbeat() {
        calls.send(new HeartbeatRequest(), (response, failure) -> {
            if (failure == null) {
                clock.set(response.currentTime()); // G02.FR.06
            }
        });
    }

    // ---- on and off

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
    public void powerCycle() {
        loop.execute(() -> {
            sessions.stopAll(TriggerReason.ABNORMAL_CONDITION, Reason.POWER_LOSS);
            restart(BootReason.POWER_UP);
        });
    }

    private void restart(BootReason why) {
        powerOff();
        link.disconnect();
        reason = why;
        timers.after(settings.bootTime(), this::powerOn);
    }

    private void powerOn() {
        diagnostics.note("start, " + reason);
        evses.forEach(Evse::reboot);
        link.connect();
    }

    private void powerOff() {
        close();
        timers.cancelAll();
        calls.restart();
        queue.restart();
        reports.restart();
        boot.restart();
        sessions.restart();
        logs.restart();
        resets.restart();
        startTold = false;
    }

    // ---- what the CSMS wants

    /** Resets the station or one EVSE. @param only null for the station */
    void reset(@Nullable Evse only, boolean later) {
        diagnostics.note("reset of " + (only == null ? "the station" : "EVSE " + only.id()));
        if (later) {
            resets.later(only);
        } else {
            resets.now(only);
        }
    }

    /** What waits for the end of a transaction has its turn when all of that end is done. */
    private void ended(Evse evse) {
        loop.execute(() -> resets.ended(evse));
    }

    /**
     * Puts the station, an EVSE or a connector into or out of service (G03, G04). A transaction goes on until it ends.
     *
     * @param only null for the station
     * @param connector null for all of the EVSE
     */
    void changeAvailability(@Nullable Evse only, @Nullable Integer connector, boolean operative) {
        if (only == null) {
            evses.forEach(evse -> evse.stationOperative(operative));
        } else if (connector == null) {
            only.operative(operative);
        } else {
            only.connectorOperative(connector, operative);
        }
        evses.forEach(reports::changed);
    }

    private void judged(
            Evse evse,
            Transaction transaction,
            IdToken token,
            @Nullable Authorization authorization,
            IdTokenInfo verdict) {
        tokens.learn(token, verdict); // C10.FR.05
        sessions.judged(evse, transaction, token, authorization, verdict);
    }

    // ---- what people and the hardware do

    /** Runs something about an EVSE. */
    private void at(int evseId, Consumer<Evse> event) {
        Evse evse = evses.get(evseId - 1);
        loop.execute(() -> event.accept(evse));
    }

    @Override
    public void plugIn(int evseId, int connector) {
        at(evseId, evse -> sessions.plugIn(evse, connector));
    }

    @Override
    public void unplug(int evseId) {
        at(evseId, sessions::unplug);
    }

    @Override
    public void presentTag(int evseId, String idTag) {
        if (idTag.length() > 36) {
            throw new IllegalArgumentException("An identifier has at most 36 characters");
        }
        at(evseId, evse -> sessions.presentToken(evse, new IdToken(idTag, IdTokenEnum.ISO14443)));
    }

    @Override
    public void vehicleReady(int evseId, boolean ready) {
        at(evseId, evse -> sessions.vehicleReady(evse, ready));
    }

    @Override
    public void fault(int evseId, String code, @Nullable String info) {
        if (code.length() > 50) {
            throw new IllegalArgumentException("A code has at most 50 characters");
        }
        loop.execute(() -> {
            faulty(evseId).forEach(evse -> {
                sessions.stop(evse, TriggerReason.ABNORMAL_CONDITION, reason(code)); // E06.FR.16
                evse.faulted(true);
                reports.changed(evse);
            });
            DeviceVariable<Boolean> problem = variables.problem(evseId);
            variables.set(problem, true);
            variables.model().notifyEvent(problem, FAULT_SEVERITY, event -> event.withTechCode(code)
                    .withTechInfo(info));
        });
    }

    @Override
    public void clearFault(int evseId) {
        loop.execute(() -> {
            faulty(evseId).forEach(evse -> {
                evse.faulted(false);
                reports.changed(evse);
            });
            variables.set(variables.problem(evseId), false);
        });
    }

    private List<Evse> faulty(int evseId) {
        return evseId == 0 ? evses : List.of(evses.get(evseId - 1));
    }

    /** Why a transaction ends by a fault. */
    private static Reason reason(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "groundfault", "groundfailure" -> Reason.GROUND_FAULT;
            case "overcurrentfault", "overcurrentfailure" -> Reason.OVERCURRENT_FAULT;
            case "emergencystop" -> Reason.EMERGENCY_STOP;
            case "powerquality" -> Reason.POWER_QUALITY;
            default -> Reason.OTHER;
        };
    }

    @Override
    public CompletableFuture<List<String>> describe() {
        CompletableFuture<List<String>> lines = new CompletableFuture<>();
        loop.execute(() -> lines.complete(evses.stream().map(this::describe).toList()));
        return lines;
    }

    private String describe(Evse evse) {
        Optional<Transaction> transaction = evse.transaction();
        String line = "EVSE " + evse.id() + ": " + evse.status()
                + (evse.isPlugged() ? ", connector " + evse.plugged() + " plugged in" : "")
                + ", meter " + hardware.read(evse.id(), clock.now()).energy() + " Wh";
        return transaction
                .map(ongoing -> line + ", transaction " + ongoing.id() + " " + evse.chargingState()
                        + Optional.ofNullable(ongoing.owner())
                                .map(owner -> " of " + owner.token().idToken())
                                .orElse(""))
                .orElse(line);
    }
}
