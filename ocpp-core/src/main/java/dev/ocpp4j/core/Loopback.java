package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.LoopbackConnection;

/**
 * A station and a CSMS, joined in memory: no socket, the same sessions. With a {@link ManualScheduler} and an executor
 * that runs tasks on the calling thread, a whole conversation is one deterministic sequence.
 */
public final class Loopback implements AutoCloseable {
    private final OcppSession station;
    private final OcppSession csms;
    private final LoopbackConnection toCsms;

    private Loopback(
            String stationId,
            Protocol protocol,
            Handlers stationHandlers,
            Handlers csmsHandlers,
            SessionConfig stationConfig,
            SessionConfig csmsConfig) {
        toCsms = new LoopbackConnection();
        LoopbackConnection toStation = toCsms.peer();
        station = OcppSession.open(
                stationId, protocol, Direction.TO_CSMS, stationHandlers, stationConfig, toCsms::listenWith);
        csms = OcppSession.open(
                stationId, protocol, Direction.TO_STATION, csmsHandlers, csmsConfig, toStation::listenWith);
    }

    /** Joins two sides with the same settings. */
    public static Loopback open(
            String stationId, Protocol protocol, Handlers station, Handlers csms, SessionConfig config) {
        return open(stationId, protocol, station, csms, config, config);
    }

    /** Joins two sides. */
    public static Loopback open(
            String stationId,
            Protocol protocol,
            Handlers station,
            Handlers csms,
            SessionConfig stationConfig,
            SessionConfig csmsConfig) {
        return new Loopback(stationId, protocol, station, csms, stationConfig, csmsConfig);
    }

    /** The session of the station. */
    public OcppSession station() {
        return station;
    }

    /** The session of the CSMS. */
    public OcppSession csms() {
        return csms;
    }

    /** Breaks the connection, as a network does: both sides see it closed with 1006. */
    public void cut() {
        toCsms.cut();
    }

    /** Closes the connection from the side of the station. */
    @Override
    public void close() {
        station.close();
    }
}
