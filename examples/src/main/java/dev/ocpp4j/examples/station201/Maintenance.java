package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.FirmwareHost;
import dev.ocpp4j.core.station.FirmwareUpdates;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.LogUploads;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.Notices;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.core.station.Timers;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Logs that leave the station and firmware that comes (N01, L01, L02). Used on the loop only. */
final class Maintenance {
    private final Notices notices;
    private final LogUploads uploads;
    private final LogRequests logs;
    private final FirmwareRequests firmware;
    private final Equipment equipment;

    /**
     * Nothing is on its way.
     *
     * @param accepted whether the CSMS has accepted the station
     * @param online whether it can be told anything now
     * @param changed is told that an EVSE is kept out of service for new firmware, or no longer
     * @param restart restarts the station for it
     */
    Maintenance(
            Equipment equipment,
            SessionConfig config,
            Loop loop,
            Timers timers,
            Calls calls,
            StationClock clock,
            List<Evse> evses,
            Journal diagnostics,
            Journal security,
            BooleanSupplier accepted,
            BooleanSupplier online,
            Consumer<Evse> changed,
            Runnable restart) {
        this.equipment = equipment;
        notices = new Notices(calls, timers, online);
        uploads = new LogUploads(loop, timers, equipment.transfer());
        logs = new LogRequests(diagnostics, security, uploads, notices, accepted);
        firmware = new FirmwareRequests(
                evses,
                changed,
                restart,
                notices,
                security,
                clock,
                equipment.signatures(),
                host -> updates(host, config, loop, timers, clock));
    }

    private Optional<FirmwareUpdates> updates(
            FirmwareHost host, SessionConfig config, Loop loop, Timers timers, StationClock clock) {
        return Optional.ofNullable(equipment.firmware())
                .map(installer -> new FirmwareUpdates(
                        loop,
                        timers,
                        clock,
                        equipment.transfer(),
                        installer,
                        equipment.signatures(),
                        host,
                        StationMemory.inMemory(),
                        config.executor()));
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .addAll(logs.handlers(onLoop))
                .addAll(firmware.handlers(onLoop))
                .build();
    }

    LogRequests logs() {
        return logs;
    }

    FirmwareRequests firmware() {
        return firmware;
    }

    /** The station may send: what waits is told. */
    void open() {
        notices.resume();
    }

    /** The station was accepted after a start: an update that was interrupted goes on. */
    void accepted() {
        firmware.resume();
    }

    void restart() {
        uploads.restart();
        notices.restart();
        firmware.restarting();
    }

    /** The version that runs after a restart; empty when it is the one of before. */
    Optional<String> newVersion() {
        return equipment.firmware() == null
                ? Optional.empty()
                : equipment.firmware().restarted();
    }
}
