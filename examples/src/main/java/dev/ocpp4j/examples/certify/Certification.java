package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.station.FileParts16;
import dev.ocpp4j.examples.station.Outlets16;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.transport.WebSocketLink;
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
        Door door = options.door();
        try (Equipment equipment = Equipment.start(options, config, trace, door == null ? ownDoor() : door)) {
            return door == null ? simulated(equipment) : listening(equipment, door);
        }
    }

    /** A simulated station stays on this machine; others come from where they are. */
    private static Door ownDoor() {
        return new Door(0, "127.0.0.1", ServerSecurity.none(), new Admission(SIMULATED_ID, null));
    }

    private Report simulated(Equipment equipment) throws IOException {
        URI endpoint = URI.create("ws://127.0.0.1:" + equipment.port() + "/ocpp");
        SessionConfig stationConfig =
                config.toBuilder().handlerTimeout(Duration.ofDays(1)).build();
        WebSocketLink link = new WebSocketLink(handlers -> dial(endpoint, handlers, stationConfig));
        int power = options.setup().parameters().outlet().maxPower().intValue();
        Outlets16 outlets =
                new Outlets16(new SimulatedHardware(options.simulatedConnectors(), power, false), config.clock());
        StationIdentity identity = new StationIdentity("ocpp4j", "Simulated", SIMULATED_ID, "1.0.0");
        ChargePoint.Builder builder = SimulatedStation16.builder(identity, options.simulatedConnectors(), power)
                .config(config)
                .bootTime(BOOT_TIME);
        ChargePoint station = FileParts16.simulated(builder, BOOT_TIME, config).build(link, outlets, outlets);
        link.serve(options.stationLimits() ? new LimitedStation(station) : station);
        try {
            return report(equipment, new InProcessActuator(new SimulatedStation16(station)));
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

    private Report listening(Equipment equipment, Door door) throws IOException {
        progress.say(door.invitation(equipment.port()));
        Actuator others =
                options.unattended() ? Actuator.NOBODY : new HumanActuator(typed, progress::ask, config.executor());
        return report(
                equipment, actuator(options.actuatorFile(), door.admission().wanted(), others, config.executor()));
    }

    /** Acts at a station that is not in this process: by commands as far as there are some, else by others. */
    static Actuator actuator(@Nullable Path file, @Nullable String stationId, Actuator others, Executor executor)
            throws IOException {
        return file == null
                ? others
                : new CommandActuator(CommandActuator.read(file), stationId == null ? "" : stationId, others, executor);
    }

    private Report report(Equipment equipment, Actuator actuator) {
        var started = config.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Recorder recorder = equipment.recorder();
        Bench bench = new Bench(
                options.setup(), equipment.csms(), recorder, actuator, equipment.outage(), equipment.files(), progress);
        List<StepRecord> records = new Runner(bench, config.clock(), config.scheduler()::nanoTime).run(options.steps());
        List<Frame> frames = recorder.since(0);
        Headers headers = new Headers(frames);
        Report.Header typedHeader = options.header().of(equipment.admission().stationId(), started);
        List<String> notes = new ArrayList<>(headers.differences(typedHeader));
        if (options.door() != null && options.door().security().profile() > 0) {
            notes.add("Security profile " + options.door().security().profile());
        }
        notes.addAll(options.policy().notes(records));
        Report.Header header = headers.complete(typedHeader);
        return new Report(
                        Suite.OCPP16,
                        header,
                        options.setup().judgement(),
                        records,
                        notes,
                        options.policy().exitCode(records),
                        frames)
                .with(Card.of(header, options.name(), records, options.policy(), options.levels()));
    }
}
