package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Heartbeats;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.BootReason;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How the station joins: BootNotification and what follows from its answer, Heartbeats, and what it tells of its start
 * (B01 to B03, G02, A04). Used on the loop only.
 */
final class Registration {
    private StationIdentity identity;
    private final Calls calls;
    private final StationClock clock;
    private final StationVariables variables;
    private final Journal diagnostics;
    private final SecurityEvents events;
    private final Runnable whenAccepted;
    private final BootSequence boot;
    private final Heartbeats heartbeats;
    private BootReason reason = BootReason.POWER_UP;
    private boolean triggered;
    private boolean startTold;

    /** @param whenAccepted run each time that the CSMS has accepted the station */
    Registration(
            StationIdentity identity,
            Loop loop,
            Timers timers,
            Calls calls,
            StationClock clock,
            StationVariables variables,
            Journal diagnostics,
            SecurityEvents events,
            Runnable whenAccepted) {
        this.identity = identity;
        this.calls = calls;
        this.clock = clock;
        this.variables = variables;
        this.diagnostics = diagnostics;
        this.events = events;
        this.whenAccepted = whenAccepted;
        boot = new BootSequence(timers, this::askToBoot, this::answered);
        heartbeats = new Heartbeats(
                loop, calls, timers, () -> variables.get(variables.heartbeatInterval), this::sendHeartbeat);
    }

    BootSequence boot() {
        return boot;
    }

    Heartbeats heartbeats() {
        return heartbeats;
    }

    /** The station starts anew: it has to be accepted again. */
    void restart() {
        boot.restart();
        startTold = false;
    }

    /** The station has moved to another CSMS, without a start: it has to be accepted again. */
    void moved() {
        if (boot.isAccepted()) {
            boot.restart();
            reason = BootReason.UNKNOWN;
        }
    }

    /** Why the station starts the next time. */
    void reason(BootReason why) {
        reason = why;
    }

    /** Other firmware runs from now on. */
    void firmwareVersion(String version) {
        identity = new StationIdentity(identity.vendor(), identity.model(), identity.serialNumber(), version);
    }

    BootReason reason() {
        return reason;
    }

    private void askToBoot(BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable> whenAnswered) {
        BootNotificationRequest request = bootNotification(triggered ? BootReason.TRIGGERED : reason);
        triggered = false;
        calls.send(
                request,
                (response, failure) -> whenAnswered.accept(failure == null ? verdict(response) : null, failure));
    }

    private BootNotificationRequest bootNotification(BootReason why) {
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

    /** The CSMS has asked for a BootNotification. */
    void bootAgain() {
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
            whenAccepted.run();
            tellStart();
        }
    }

    /** A critical event of each start (A04). */
    private void tellStart() {
        if (!startTold) {
            startTold = true;
            SecurityEvent event =
                    reason == BootReason.POWER_UP ? SecurityEvent.STARTUP_OF_THE_DEVICE : SecurityEvent.RESET_OR_REBOOT;
            events.happened(event, null);
        }
    }

    private void sendHeartbeat() {
        calls.send(new HeartbeatRequest(), (response, failure) -> {
            if (failure == null) {
                clock.set(response.currentTime()); // G02.FR.06
            }
        });
    }
}
