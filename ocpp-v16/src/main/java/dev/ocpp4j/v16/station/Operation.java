package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;

import dev.ocpp4j.core.station.BootSequence;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.Reason;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A station goes on and off, has a connection or none, and is accepted or not. Used on the loop only. */
final class Operation {
    private final Assembly station;
    private final Duration bootTime;
    private BootNotificationRequest identity;
    private boolean connected;
    private boolean started;
    private boolean recovered;

    /** @param station not yet complete; it is when the station goes on */
    Operation(Assembly station, BootNotificationRequest identity, Duration bootTime) {
        this.station = station;
        this.identity = identity;
        this.bootTime = bootTime;
    }

    void connected() {
        connected = true;
        station.boot.connected();
        if (station.boot.isAccepted()) {
            open();
        }
    }

    void disconnected() {
        connected = false;
        station.statuses.close();
        station.outbox.disconnected();
        station.heartbeats.stop();
    }

    boolean isOnline() {
        return connected && station.boot.isAccepted();
    }

    Authorizer.Relation relation() {
        if (!connected) {
            return Authorizer.Relation.OFFLINE;
        }
        return station.boot.isAccepted() ? Authorizer.Relation.ONLINE : Authorizer.Relation.NOT_ACCEPTED;
    }

    BootNotificationRequest identity() {
        return identity;
    }

    void identify(BootNotificationRequest next) {
        identity = next;
    }

    void askToBoot(BiConsumer<BootSequence.@Nullable Verdict, @Nullable Throwable> whenAnswered) {
        station.calls.send(
                identity,
                (response, failure) -> whenAnswered.accept(failure == null ? verdict(response) : null, failure));
    }

    private static BootSequence.Verdict verdict(BootNotificationResponse response) {
        return new BootSequence.Verdict(
                BootSequence.Status.valueOf(response.status().name()), response.currentTime(), response.interval());
    }

    void answered(BootSequence.Verdict verdict) {
        if (station.boot.isAccepted()) {
            station.clock.set(verdict.time());
            if (verdict.interval() > 0) {
                station.configuration.set(HEARTBEAT_INTERVAL, verdict.interval());
            }
            open();
            station.meters.start();
            if (!started) {
                started = true;
                station.context.accepted();
            }
        }
    }

    void sendHeartbeat() {
        station.calls.send(new HeartbeatRequest(), (response, failure) -> {
            if (failure == null) {
                station.clock.set(response.currentTime());
            }
        });
    }

    private void open() {
        station.statuses.open();
        station.outbox.connected(station.calls::post);
        station.heartbeats.start();
    }

    /** The power fails and comes back. */
    void powerCycle() {
        stopAll(Reason.POWER_LOSS);
        restart();
    }

    /** The station restarts by itself. */
    void reboot() {
        stopAll(Reason.REBOOT);
        restart();
    }

    /** Ends what goes on, and restarts (section 5.14). */
    void reset(boolean hard) {
        if (station.resets.begin()) {
            stopAll(hard ? Reason.HARD_RESET : Reason.SOFT_RESET);
            station.resets.goOn(hard);
        }
    }

    private void stopAll(Reason reason) {
        station.connectors.forEach(connector -> station.sessions.stop(connector, reason, null, false));
    }

    /** Switches the station off, and on again later. */
    void restart() {
        powerOff();
        station.link.disconnect();
        station.timers.after(bootTime, this::powerOn);
    }

    /** Switches the station on. */
    void powerOn() {
        station.stops.restart();
        if (!recovered) {
            recovered = true; // later restarts remember by themselves
            station.availability.restore();
            station.reservations.restore();
            station.open.recover(
                    station.meter, station.meters::atTheEnd, station.stops, station.outbox, station.clock.now());
        }
        station.configuration.reboot();
        station.connectors.forEach(Connector::reboot);
        station.connectors.forEach(connector -> station.sessions.onStatus(connector, connector.status()));
        station.reservations.restart();
        station.link.connect();
    }

    /** Switches the station off for good. */
    void stop() {
        powerOff();
        station.link.disconnect();
        station.outbox.close();
        station.memory.close();
    }

    private void powerOff() {
        station.timers.cancelAll();
        station.calls.restart();
        station.outbox.disconnected();
        station.statuses.restart();
        station.heartbeats.stop();
        station.boot.restart();
        station.sessions.restart();
        connected = false;
        started = false;
        station.context.restarting();
        station.resets.restarted();
    }
}
