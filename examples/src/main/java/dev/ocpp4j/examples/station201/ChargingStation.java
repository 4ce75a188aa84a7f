package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.examples.station.SimulatedStation;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A charging station that speaks OCPP 2.0.1, over a {@link Link} and with {@link Hardware}. Safe for use by many threads:
 * whatever is asked of it is done on its {@link Loop}.
 */
public final class ChargingStation implements SimulatedStation {
    private final StationParts parts;
    private final Loop loop;

    /**
     * What a station is like.
     *
     * @param identity what it says about itself
     * @param evses how many EVSEs it has, at least 1
     * @param connectors how many connectors each of them has, at least 1
     * @param powerWatts what an EVSE gives at most
     * @param fixedCable whether its cables are fixed
     * @param entrance how it gets in at its CSMS
     * @param bootTime how long it is away when it restarts
     * @param transactionIds makes ids of at most 36 characters, each one only once in the life of the station
     */
    public record Settings(
            StationIdentity identity,
            int evses,
            int connectors,
            int powerWatts,
            boolean fixedCable,
            Entrance entrance,
            Duration bootTime,
            Supplier<String> transactionIds) {}

    /** @param config its executor is where everything runs, one task after another; may be the calling thread */
    public ChargingStation(Settings settings, Link link, Hardware hardware, Equipment equipment, SessionConfig config) {
        parts = new StationParts(settings, link, hardware, equipment, config);
        loop = parts.loop();
    }

    // ---- the connection

    @Override
    public Handlers handlers() {
        return parts.handlers();
    }

    @Override
    public void connected(OcppSession opened) {
        loop.execute(() -> parts.connected(opened));
    }

    @Override
    public void disconnected() {
        loop.execute(parts::close);
    }

    /** Which way to its CSMS it takes, for whoever connects it. */
    public Ways ways() {
        return parts.ways();
    }

    // ---- on and off

    @Override
    public void start() {
        loop.execute(parts::powerOn);
    }

    @Override
    public void stop() {
        loop.execute(parts::stop);
    }

    @Override
    public void powerCycle() {
        loop.execute(parts::powerCycle);
    }

    // ---- what people and the hardware do

    /** Runs something about an EVSE. */
    private void at(int evseId, Consumer<Evse> event) {
        Evse evse = parts.evse(evseId);
        loop.execute(() -> event.accept(evse));
    }

    @Override
    public void plugIn(int evseId, int connector) {
        at(evseId, evse -> parts.sessions().plugIn(evse, connector));
    }

    @Override
    public void unplug(int evseId) {
        at(evseId, parts.sessions()::unplug);
    }

    @Override
    public void presentTag(int evseId, String idTag) {
        if (idTag.length() > 36) {
            throw new IllegalArgumentException("An identifier has at most 36 characters");
        }
        at(evseId, evse -> parts.sessions().presentToken(evse, new IdToken(idTag, IdTokenEnum.ISO14443)));
    }

    @Override
    public void vehicleReady(int evseId, boolean ready) {
        at(evseId, evse -> parts.sessions().vehicleReady(evse, ready));
    }

    @Override
    public void fault(int evseId, String code, @Nullable String info) {
        if (code.length() > 50) {
            throw new IllegalArgumentException("A code has at most 50 characters");
        }
        loop.execute(() -> parts.faults().begin(evseId, code, info));
    }

    @Override
    public void clearFault(int evseId) {
        loop.execute(() -> parts.faults().clear(evseId));
    }

    @Override
    public CompletableFuture<List<String>> describe() {
        CompletableFuture<List<String>> lines = new CompletableFuture<>();
        loop.execute(() -> lines.complete(parts.describe()));
        return lines;
    }
}
