package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.transport.ServerSecurity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The server, on a free port and silent, for stations of other hands. */
public final class ServerFixture implements AutoCloseable {
    private final RunningServer server;

    private ServerFixture(RunningServer server) {
        this.server = server;
    }

    public static ServerFixture start() throws IOException {
        return new ServerFixture(RunningServer.start(
                new RunningServer.Settings(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        Optional.empty(),
                        ServerSecurity.none(),
                        Optional.empty(),
                        false,
                        SessionConfig.defaults(),
                        new CentralSystem.Settings(Tags.everybody(), 300, 100)),
                new Terminal(new PrintStream(OutputStream.nullOutputStream()), false),
                Clock.systemUTC(),
                ZoneOffset.UTC));
    }

    public int port() {
        return server.port();
    }

    /** Calls a station and gives the result as JSON, or the code of the error. */
    public String call(String station, String action, String payload) throws Exception {
        try {
            Record response = server.system()
                    .calls()
                    .call(station, action, payload, Optional.empty())
                    .get(30, TimeUnit.SECONDS);
            return Json.tree(response).toString();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof CallFailure known) {
                return known.code();
            }
            throw failure;
        }
    }

    /** All transactions as the admin port shows them. */
    public String transactions() {
        return Json.MAPPER.writeValueAsString(server.system().transactions().views(Optional.empty()));
    }

    public void disconnect(String station) {
        server.system().stations().session(station).ifPresent(OcppSession::close);
    }

    @Override
    public void close() {
        server.close();
    }
}
