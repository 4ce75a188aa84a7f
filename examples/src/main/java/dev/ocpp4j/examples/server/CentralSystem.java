package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Secrets;
import dev.ocpp4j.core.security.CertificateAuthority;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The central system without its ports: what answers stations, what is known of them, and what calls them. Safe for
 * use by many threads.
 */
final class CentralSystem {
    private final Stations stations;
    private final Transactions transactions;
    private final Calls calls;
    private final Clock clock;
    private final Handlers handlers16;
    private final Handlers handlers201;

    /**
     * What can be set.
     *
     * @param tags who may charge
     * @param interval seconds between Heartbeats, at least 1
     * @param keptFrames how many frames of each station are kept
     * @param authority signs the certificates of stations; empty when nobody does
     */
    record Settings(Tags tags, int interval, int keptFrames, Optional<CertificateAuthority> authority) {
        /** Without an authority. */
        Settings(Tags tags, int interval, int keptFrames) {
            this(tags, interval, keptFrames, Optional.empty());
        }
    }

    /** @param sessions finds the session of a station that is connected */
    CentralSystem(
            Settings settings, Clock clock, Function<String, Optional<OcppSession>> sessions, Calls.Listener listener) {
        this.clock = clock;
        stations = new Stations(sessions, settings.keptFrames);
        transactions = new Transactions();
        calls = new Calls(stations, listener);
        Memory memory = new Memory(stations, transactions);
        handlers16 =
                new CentralSystem16(memory, settings.tags, clock, settings.interval, settings.authority).handlers();
        handlers201 = new Csms201(memory, settings.tags, clock, settings.interval, settings.authority).handlers();
    }

    /** What answers stations of 1.6. */
    Handlers handlers16() {
        return handlers16;
    }

    /** What answers stations of 2.0.1. */
    Handlers handlers201() {
        return handlers201;
    }

    /** To be told of every frame. */
    FrameObserver frames() {
        return (session, way, text) -> stations.of(session.stationId()).frame(way, Secrets.hide(text), clock.instant());
    }

    /** To be told when a station has connected. */
    void connected(OcppSession session) {
        stations.of(session.stationId()).connected(session.protocol(), clock.instant());
    }

    Stations stations() {
        return stations;
    }

    Transactions transactions() {
        return transactions;
    }

    Calls calls() {
        return calls;
    }

    /** All that is known of a station. */
    Map<String, Object> station(Station station) {
        return Map.of("station", station.view(stations.isConnected(station.id())), "messages", station.told());
    }
}
