package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.station.Outlets16;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.station.WebSocketLink;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.station.ChargePoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One run of the certification steps, from the first socket to the report. */
final class Certification {
    private static final String SIMULATED_ID = "SIM-0001";
    private static final Duration BOOT_TIME = Duration.ofMillis(500);
    private static final int POWER = 11_000;
    private static final ReconnectPolicy RECONNECT =
            new ReconnectPolicy(Duration.ofMillis(200), Duration.ofMillis(100), 3);

    private final Options options;
    private final ConsoleProgress progress;
    private final BufferedReader typed;
    private final SessionConfig config;

    /** @param typed what the person at the terminal types */
    Certification(Options options, ConsoleProgress progress, BufferedReader typed, SessionConfig config) {
        this.options = options;
        this.progress = progress;
        this.typed = typed;
        this.config = config;
    }

    /** @throws HarnessException when there can be no run, such as when the port is taken */
    Report run() throws IOException {
        return ReportFiles.write(options.reportDir(), this::run);
    }

    private Report run(Trace trace) throws IOException {
        Recorder recorder = new Recorder(config.clock(), config.scheduler()::nanoTime, trace);
        StubCentralSystem csms =
                new StubCentralSystem(config.clock(), options.setup().times().heartbeat());
        Admission admission =
                new Admission(options.port() == null ? SIMULATED_ID : options.stationId(), options.password());
        try (OcppServer server = serve(recorder, csms, admission)) {
            return options.port() == null
                    ? simulated(server, recorder, csms, admission)
                    : listening(server, recorder, csms, admission);
        }
    }

    private OcppServer serve(Recorder recorder, StubCentralSystem csms, Admission admission) {
        OcppServer.Builder builder = OcppServer.builder()
                .port(options.port() == null ? 0 : options.port())
                .accept(Ocpp16.PROTOCOL, csms.handlers())
                // What deviates is judged, and answered as far as it can be.
                .config(config.toBuilder().reading(Reading.LENIENT).build())
                .authenticate(admission)
                .onFrame(recorder)
                .listener(new ServerListener() {
                    @Override
                    public void onConnected(OcppSession session, Handshake handshake) {
                        recorder.opened(session);
                    }
                });
        if (options.port() == null) {
            builder.bind("127.0.0.1");
        } else if (options.bind() != null) {
            builder.bind(options.bind());
        }
        return builder.start();
    }

    private Report simulated(OcppServer server, Recorder recorder, StubCentralSystem csms, Admission admission) {
        URI endpoint = URI.create("ws://127.0.0.1:" + server.port() + "/ocpp");
        SessionConfig stationConfig =
                config.toBuilder().handlerTimeout(Duration.ofDays(1)).build();
        WebSocketLink link = new WebSocketLink(
                handlers -> dial(endpoint, handlers, stationConfig),
                config.executor(),
                (failure, wait) -> progress.say("  The station cannot connect: " + failure));
        Outlets16 outlets =
                new Outlets16(new SimulatedHardware(options.simulatedConnectors(), POWER, false), config.clock());
        ChargePoint station = ChargePoint.builder(
                        new StationIdentity("ocpp4j", "Simulated", SIMULATED_ID, "1.0.0").bootNotification(),
                        options.simulatedConnectors())
                .config(config)
                .bootTime(BOOT_TIME)
                .build(link, outlets, outlets);
        link.serve(station);
        try {
            return report(recorder, csms, admission, new InProcessActuator(new SimulatedStation16(station)));
        } finally {
            station.stop();
        }
    }

    private static OcppStation.Builder dial(URI endpoint, Handlers handlers, SessionConfig config) {
        return OcppStation.builder(endpoint, SIMULATED_ID)
                .offer(Ocpp16.PROTOCOL, handlers)
                .reconnect(RECONNECT)
                .config(config);
    }

    private Report listening(OcppServer server, Recorder recorder, StubCentralSystem csms, Admission admission)
            throws IOException {
        String id = options.stationId() == null ? "<identity>" : options.stationId();
        progress.say("Stations connect to ws://" + (options.bind() == null ? "this-machine" : options.bind()) + ":"
                + server.port() + "/ocpp/" + id);
        Actuator actuator = actuator(options.actuatorFile(), options.stationId(), typed, progress, config.executor());
        return report(recorder, csms, admission, actuator);
    }

    /** Acts at a station that is not in this process: by commands as far as there are some, else by a person. */
    static Actuator actuator(
            @Nullable Path file,
            @Nullable String stationId,
            BufferedReader typed,
            ConsoleProgress progress,
            Executor executor)
            throws IOException {
        Actuator person = new HumanActuator(typed, progress::ask, executor);
        return file == null
                ? person
                : new CommandActuator(CommandActuator.read(file), stationId == null ? "" : stationId, person, executor);
    }

    private Report report(Recorder recorder, StubCentralSystem csms, Admission admission, Actuator actuator) {
        var started = config.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Outage outage = new ClosedDoor(recorder, admission);
        Bench bench = new Bench(options.setup(), csms, recorder, actuator, outage, progress);
        List<StepRecord> records = new Runner(bench, config.clock(), config.scheduler()::nanoTime).run(options.steps());
        List<Frame> frames = recorder.since(0);
        Headers headers = new Headers(frames);
        Report.Header typedHeader = options.header().of(admission.stationId(), started);
        List<String> notes = new ArrayList<>(headers.differences(typedHeader));
        notes.addAll(options.policy().notes(records));
        return new Report(
                Suite.OCPP16,
                headers.complete(typedHeader),
                options.setup().judgement(),
                records,
                notes,
                options.policy().exitCode(records),
                frames);
    }
}
