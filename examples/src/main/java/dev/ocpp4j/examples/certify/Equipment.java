package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.files.FaultyLink;
import dev.ocpp4j.examples.files.FileServers;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.v16.Ocpp16;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

/** The Central System of a run, reached through a link that can be broken, and its witness. */
final class Equipment implements AutoCloseable {
    private static final String HERE = "127.0.0.1";

    private final Recorder recorder;
    private final StubCentralSystem csms;
    private final Admission admission;
    private final OcppServer server;
    private final FaultyLink link;
    private final FileServers files;

    private Equipment(Options options, SessionConfig config, Recorder recorder, Door door) throws IOException {
        this.recorder = recorder;
        admission = door.admission();
        csms = new StubCentralSystem(config.clock(), options.setup().times().heartbeat());
        FileServers.Builder servers = FileServers.builder().clock(config.clock());
        if (options.fileHost() != null) {
            servers.bind("0.0.0.0").advertise(options.fileHost());
        }
        files = servers.start();
        server = serve(csms.handlers(), config, door);
        try {
            link = FaultyLink.open(address(door), new InetSocketAddress(HERE, server.port()));
        } catch (IOException taken) {
            server.close();
            files.close();
            throw new HarnessException("Cannot listen on port " + door.port() + ": " + taken.getMessage(), taken);
        } catch (IllegalArgumentException wrong) {
            server.close();
            files.close();
            throw wrong;
        }
    }

    /** Starts it. @throws HarnessException when the port is taken */
    static Equipment start(Options options, SessionConfig config, Trace trace, Door door) throws IOException {
        return new Equipment(options, config, new Recorder(config.clock(), config.scheduler()::nanoTime, trace), door);
    }

    private static InetSocketAddress address(Door door) {
        return door.bind() == null
                ? new InetSocketAddress(door.port())
                : new InetSocketAddress(door.bind(), door.port());
    }

    private OcppServer serve(Handlers handlers, SessionConfig config, Door door) {
        return OcppServer.builder()
                .port(0)
                .bind(HERE)
                .accept(Ocpp16.PROTOCOL, handlers)
                // What deviates is judged, and answered as far as it can be.
                .config(config.toBuilder()
                        .reading(Reading.LENIENT)
                        .handlerTimeout(Duration.ofDays(1)) // what is withheld is not answered in the end
                        .build())
                .security(door.security())
                .authenticate(admission)
                .onFrame(recorder)
                .listener(new ServerListener() {
                    @Override
                    public void onConnected(OcppSession session, Handshake handshake) {
                        recorder.opened(session);
                    }
                })
                .start();
    }

    Recorder recorder() {
        return recorder;
    }

    StubCentralSystem csms() {
        return csms;
    }

    Admission admission() {
        return admission;
    }

    /** Where stations connect to. */
    int port() {
        return link.port();
    }

    FileDepot files() {
        return new ServedFiles(files);
    }

    Outage outage() {
        return new LinkOutage(link);
    }

    @Override
    public void close() {
        server.close();
        link.close();
        files.close();
    }
}
