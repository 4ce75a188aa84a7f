package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.server.RunningServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;

/** Our own server, in this process, with its admin port. */
final class OwnServer implements AutoCloseable {
    static final String STATION_ID = "SIM-0002";
    static final String PASSWORD = "A-password-for-one-run";
    private static final int HEARTBEAT = 300;

    private final RunningServer server;

    OwnServer(Tokens tokens, SessionConfig config) throws IOException {
        server = RunningServer.onLoopback(
                Map.of(STATION_ID, PASSWORD),
                tokens.tags(),
                HEARTBEAT,
                config,
                new Terminal(new PrintStream(OutputStream.nullOutputStream()), false));
    }

    URI endpoint() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/ocpp");
    }

    Operator operator() {
        return Operator.http(
                "http://127.0.0.1:" + server.adminPort().orElseThrow() + "/stations/{station}/calls/{action}",
                STATION_ID);
    }

    @Override
    public void close() {
        server.close();
    }
}
