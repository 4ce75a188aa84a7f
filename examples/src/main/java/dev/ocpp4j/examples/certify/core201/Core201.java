package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.certify.Actuator;
import dev.ocpp4j.examples.certify.Admission;
import dev.ocpp4j.examples.certify.CaseSuite;
import dev.ocpp4j.examples.certify.Door;
import dev.ocpp4j.examples.certify.Item;
import dev.ocpp4j.examples.certify.Judgement;
import dev.ocpp4j.examples.certify.Policy;
import dev.ocpp4j.examples.certify.Progress;
import dev.ocpp4j.examples.certify.Recorder;
import dev.ocpp4j.examples.certify.Report;
import dev.ocpp4j.examples.certify.StepRecord;
import dev.ocpp4j.examples.certify.Suite;
import dev.ocpp4j.examples.certify.Trace;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of the cases of Core, from the first socket to the report. */
public final class Core201 implements CaseSuite.Run {
    private static final List<Case<StationScene>> STATION_CASES = Stream.of(
                    BootCases.ALL, ProvisioningCases.ALL, OtherStationCases.ALL)
            .flatMap(List::stream)
            .toList();
    private static final List<Case<ServerScene>> SERVER_CASES = Stream.of(ServerCases.ALL, TransactionCases.ALL)
            .flatMap(List::stream)
            .toList();

    private final CaseSuite.Order settings;
    private final Progress progress;
    private final Consumer<String> person;
    private final SessionConfig config;

    private Core201(CaseSuite.Order settings, Progress progress, Consumer<String> person, SessionConfig config) {
        this.person = person;
        this.settings = settings;
        this.progress = progress;
        this.config = config;
    }

    /** All cases, those of stations first. */
    static List<Item> items() {
        List<Item> items = new ArrayList<>(STATION_CASES);
        items.addAll(SERVER_CASES);
        return items;
    }

    /** The suite. */
    public static CaseSuite suite() {
        return new CaseSuite() {
            @Override
            public String word() {
                return "core-2.0.1";
            }

            @Override
            public List<Item> items() {
                return Core201.items();
            }

            @Override
            public Run run(Order order, Progress progress, Consumer<String> person, SessionConfig config) {
                return new Core201(order, progress, person, config);
            }
        };
    }

    private <S extends Scene> List<Case<S>> selected(List<Case<S>> cases) {
        return cases.stream()
                .filter(each -> settings.only().isEmpty() || settings.only().contains(each.id()))
                .toList();
    }

    private Kit kit(Trace trace) {
        Recorder recorder = new Recorder(config.clock(), config.scheduler()::nanoTime, trace);
        return new Kit(recorder, progress, settings.times(), config.clock(), config.scheduler()::nanoTime);
    }

    // ---- against ours

    @Override
    public Report simulate(Trace trace) throws IOException {
        Kit kit = kit(trace);
        List<StepRecord> records = new ArrayList<>();
        if (!selected(STATION_CASES).isEmpty()) {
            StubCsms csms = csms();
            try (OcppServer server = serve(
                            kit,
                            csms,
                            new Door(0, "127.0.0.1", ServerSecurity.none(), new Admission(OwnStation.ID, null)));
                    OwnStation station = new OwnStation(server.port(), config)) {
                records.addAll(stationCases(kit, csms, station.actuator()));
            }
        }
        if (!selected(SERVER_CASES).isEmpty()) {
            Tokens tokens = Tokens.of(new Properties());
            try (OwnServer server = new OwnServer(tokens, config)) {
                records.addAll(serverCases(
                        kit, server.endpoint(), OwnServer.STATION_ID, OwnServer.PASSWORD, tokens, server.operator()));
            }
        }
        return report(records, kit, OwnStation.ID);
    }

    // ---- against a station

    @Override
    public Report listen(Trace trace, Door door, Actuator actuator) {
        Kit kit = kit(trace);
        StubCsms csms = csms();
        try (OcppServer server = serve(kit, csms, door)) {
            person.accept(door.invitation(server.port()));
            return report(
                    stationCases(kit, csms, actuator), kit, door.admission().stationId());
        }
    }

    private StubCsms csms() {
        return new StubCsms(config.clock(), settings.times().heartbeat());
    }

    private OcppServer serve(Kit kit, StubCsms csms, Door door) {
        OcppServer.Builder builder = OcppServer.builder()
                .port(door.port())
                .accept(Ocpp201.PROTOCOL, csms.handlers())
                // What deviates is judged, and answered as far as it can be.
                .config(config.toBuilder().reading(Reading.LENIENT).build())
                .security(door.security())
                .authenticate(door.admission())
                .onFrame(kit.recorder())
                .listener(new ServerListener() {
                    @Override
                    public void onConnected(OcppSession session, Handshake handshake) {
                        kit.recorder().opened(session);
                    }
                });
        if (door.bind() != null) {
            builder.bind(door.bind());
        }
        return builder.start();
    }

    private List<StepRecord> stationCases(Kit kit, StubCsms csms, Actuator actuator) {
        return CaseRunner.run(selected(STATION_CASES), new StationScene(kit, csms, actuator));
    }

    // ---- against a server

    @Override
    public Report connect(
            Trace trace, URI endpoint, String stationId, String password, Properties tokens, @Nullable String orders) {
        Kit kit = kit(trace);
        Operator operator = orders == null ? Operator.person(stationId, person) : Operator.http(orders, stationId);
        return report(serverCases(kit, endpoint, stationId, password, Tokens.of(tokens), operator), kit, stationId);
    }

    private List<StepRecord> serverCases(
            Kit kit, URI endpoint, String stationId, String password, Tokens tokens, Operator operator) {
        StubStation station = new StubStation();
        SessionConfig lenient = config.toBuilder().reading(Reading.LENIENT).build();
        try (Access access = new WebSocketAccess(
                endpoint,
                stationId,
                password,
                station.handlers(),
                kit.recorder(),
                lenient,
                settings.times().reboot())) {
            return CaseRunner.run(
                    selected(SERVER_CASES),
                    new ServerScene(kit, access, station, operator, tokens, stationId, password));
        }
    }

    // ---- the report

    private Report report(List<StepRecord> records, Kit kit, String stationId) {
        Instant now = config.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Policy policy = new Policy(settings.waived());
        return new Report(
                Suite.CORE201,
                settings.header().of(stationId, now),
                Judgement.STRICT,
                records,
                policy.notes(records),
                policy.exitCode(records),
                kit.recorder().since(0));
    }
}
