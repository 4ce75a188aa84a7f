package dev.ocpp4j.transport;

import dev.ocpp4j.transport.internal.Sockets;

/**
 * The sockets of stations, and the one thread that serves them. A station brings one of its own unless it is given
 * one: many stations in one process best share one. Its thread keeps the process alive until it is closed.
 */
public final class Network implements AutoCloseable {
    private final Sockets sockets;

    private Network(Sockets sockets) {
        this.sockets = sockets;
    }

    public static Network open() {
        return new Network(Sockets.start("ocpp4j-station", 1));
    }

    Sockets sockets() {
        return sockets;
    }

    /** Ends the connections of all stations on it. Close the stations first. */
    @Override
    public void close() {
        sockets.stop();
    }
}
