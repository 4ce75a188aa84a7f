package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Outbox;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a station, joined, and its life: switched on and off, connected, accepted, reset. Used on the loop only, but
 * for what says otherwise.
 */
final class StationParts {
    private final ChargingStation.Settings settings;
    private final Loop loop;
    private final Link link;
    private final Hardware hardware;
    private final StationClock clock;
    private final Timers timers;
    private final Calls calls;
    private final List<Evse> evses;
    private final Journal diagnostics;
    private final Journal security;
    private final SecurityEvents events;
    private final Credentials credentials;
    private final StationVariables variables;
    private final KnownTokens tokens;
    private final Outbox outbox;
    private final ConnectorReports reports;
    private final Registration registration;
    private final TransactionControl control;
    private final Reservations reservations;
    private final Sessions sessions;
    private final ChargingLimits limits;
    private final Resets resets;
    private final MeterReports meters;
    private final Availability availability;
    private final Faults faults;
    private final Maintenance maintenance;
    private final Handlers handlers;
    private @Nullable OcppSession session;
    private long offlineSince;

    StationParts(
            ChargingStation.Settings settings,
            Link link,
            Hardware hardware,
            Equipment equipment,
            SessionConfig config) {
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
        diagnostics = new Journal("diagnostics", clock);
        security = new Journal("security", clock);
        events = new SecurityEvents(security, new Notices(calls, timers, this::isOnline), clock);
        credentials = new Credentials(
                settings.entrance(),
                settings.identity().serialNumber(),
                events,
                loop,
                timers,
                calls,
                clock,
                this::moved);
        StationVariables.Facts facts = new StationVariables.Facts(
                settings.identity(),
                settings.powerWatts(),
                settings.fixedCable(),
                equipment.transfer().schemes().stream()
                        .map(scheme -> scheme.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        variables = new StationVariables(facts, evses, config, clock, credentials, this::listEntries);
        tokens = new KnownTokens(variables, clock);
        outbox = TransactionEvents.outbox(config, loop, variables, equipment.journal(), this::answered);
        TransactionEvents transactions = new TransactionEvents(outbox, clock);
        reports = new ConnectorReports(evses, calls, clock, variables);
        registration = new Registration(
                settings.identity(), loop, timers, calls, clock, variables, diagnostics, events, this::accepted);
        Samples samples = new Samples(hardware, clock, variables);
        reservations = new Reservations(evses, variables, clock, timers, calls, reports, this::isOnline);
        control = new TransactionControl(
                evses,
                variables,
                hardware,
                clock,
                timers,
                transactions,
                reservations::tellStatus,
                samples,
                settings.transactionIds(),
                this::isAccepted);
        Authorizer authorizer = new Authorizer(variables, tokens, calls, this::isOnline);
        sessions = new Sessions(variables, timers, authorizer, control, reservations, this::isAccepted);
        limits = new ChargingLimits(evses, variables, hardware, clock, timers, loop);
        resets = new Resets(evses, control, reports, outbox, timers, loop, settings.bootTime(), this::restart);
        meters = new MeterReports(evses, variables, samples, control, calls, timers, clock, this::isOnline);
        availability = new Availability(evses, reservations, reports);
        faults = new Faults(evses, variables, control, availability::changed);
        maintenance = new Maintenance(
                equipment,
                config,
                loop,
                timers,
                calls,
                clock,
                evses,
                diagnostics,
                security,
                this::isAccepted,
                this::isOnline,
                availability::changed,
                () -> restart(BootReason.FIRMWARE_UPDATE));
        credentials.serve(variables);
        handlers = answers();
        listen();
    }

    private int listEntries() {
        return tokens == null ? 0 : tokens.entries(); // the device model asks while it is built
    }

    private void listen() {
        on(variables.heartbeatInterval, registration.heartbeats()::arm);
        on(variables.txUpdatedInterval, control::rearm);
        on(variables.txEndedInterval, control::rearm);
        on(variables.alignedTxEndedInterval, control::rearm);
        on(variables.alignedInterval, meters::arm);
        control.whenStarted(limits::started);
        control.whenEnded(limits::ended);
        control.whenEnded(this::ended);
    }

    private void on(DeviceVariable<?> variable, Runnable task) {
        variables.model().onChange(variable, value -> loop.execute(task));
    }

    Loop loop() {
        return loop;
    }

    /** Which way to the CSMS to take. On any thread. */
    Ways ways() {
        return credentials.ways();
    }

    Sessions sessions() {
        return sessions;
    }

    Faults faults() {
        return faults;
    }

    /** @param id from 1 */
    Evse evse(int id) {
        return evses.get(id - 1);
    }

    // ---- the connection

    /** What answers the CSMS. On any thread. */
    Handlers handlers() {
        return handlers;
    }

    private Handlers answers() {
        BootSequence boot = registration.boot();
        OnLoop onLoop = new OnLoop(loop, () -> false);
        Triggers triggers = new Triggers(
                evses, variables, registration, reports, meters, control, maintenance, credentials::signing);
        CustomerRecords customers = new CustomerRecords(tokens, calls, clock);
        Handlers answers = Handlers.builder()
                .addAll(variables.model().handlers())
                .addAll(new RequestHandlers(
                                this, availability, onLoop, evses, variables, boot, outbox, tokens, customers)
                        .handlers())
                .addAll(new RemoteControl(
                                evses, hardware, boot::isAccepted, sessions, control, reservations, limits, triggers)
                        .handlers(onLoop))
                .addAll(reservations.handlers(onLoop))
                .addAll(maintenance.handlers(onLoop))
                .addAll(credentials.handlers(onLoop))
                .addAll(limits.handlers())
                .addAll(new DisplayMessages(evses, variables, clock, calls).handlers(onLoop))
                .build();
        return new Admittance(loop, boot).guard(answers);
    }

    void connected(OcppSession opened) {
        session = opened;
        registration.boot().connected();
        if (isAccepted()) {
            Duration away = Duration.ofNanos(loop.nanoTime() - offlineSince);
            open(away.toSeconds() > variables.get(variables.offlineThreshold)); // B04
        }
    }

    /** The station is connected through another network profile: it has to be accepted there, too (B10.FR.10). */
    private void moved() {
        diagnostics.note("network profile " + credentials.network().active());
        registration.moved();
    }

    /** The connection is lost. */
    void close() {
        if (session != null) {
            session = null;
            offlineSince = loop.nanoTime();
            diagnostics.note("connection lost");
        }
        reports.close();
        outbox.disconnected();
        registration.heartbeats().stop();
    }

    private boolean isAccepted() {
        return registration.boot().isAccepted();
    }

    private boolean isOnline() {
        return session != null && isAccepted();
    }

    private void open(boolean all) {
        variables.model().online(session);
        reports.open(all);
        outbox.connected(calls::post);
        registration.heartbeats().start();
        reservations.resume();
        maintenance.open();
    }

    private void accepted() {
        open(true); // B01.FR.05
        meters.arm();
        control.lookAtVehicles();
        maintenance.accepted();
        credentials.accepted();
    }

    // ---- on and off

    void stop() {
        powerOff();
        link.disconnect();
        outbox.close();
    }

    void powerCycle() {
        control.stopAll(TriggerReason.ABNORMAL_CONDITION, Reason.POWER_LOSS);
        restart(BootReason.POWER_UP);
    }

    private void restart(BootReason why) {
        powerOff();
        link.disconnect();
        registration.reason(why);
        timers.after(settings.bootTime(), this::powerOn);
    }

    void powerOn() {
        diagnostics.note("start, " + registration.reason());
        maintenance.newVersion().ifPresent(registration::firmwareVersion);
        evses.forEach(Evse::reboot);
        limits.apply();
        credentials.powerOn();
        link.connect();
    }

    private void powerOff() {
        close();
        timers.cancelAll();
        calls.restart();
        reports.restart();
        registration.restart();
        sessions.restart();
        maintenance.restart();
        credentials.restart();
        resets.restart();
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
        loop.execute(() -> {
            resets.ended(evse);
            reservations.tellStatus();
            maintenance.firmware().ended();
        });
    }

    /** What the CSMS says to an identifier in a TransactionEvent. */
    private void answered(TransactionEventRequest event, TransactionEventResponse response) {
        if (event.idToken() == null || response.idTokenInfo() == null) {
            return;
        }
        tokens.learn(event.idToken(), response.idTokenInfo()); // C10.FR.05
        evses.stream()
                .filter(evse -> evse.transaction()
                        .filter(it -> it.id().equals(event.transactionInfo().transactionId()))
                        .isPresent())
                .findFirst()
                .ifPresent(evse -> sessions.judged(evse, event.idToken(), response.idTokenInfo()));
    }

    // ---- for people

    List<String> describe() {
        return evses.stream()
                .map(evse -> evse.describe(hardware.read(evse.id(), clock.now()).energy()))
                .toList();
    }
}
