package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.examples.certify.InProcessActuator;
import dev.ocpp4j.examples.certify.Progress;
import dev.ocpp4j.examples.certify.Recorder;
import dev.ocpp4j.examples.certify.StepRecord;
import dev.ocpp4j.examples.certify.Times;
import dev.ocpp4j.examples.files.NoTransfer;
import dev.ocpp4j.examples.server.CsmsHandlers;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station201.ChargingStation;
import dev.ocpp4j.examples.station201.Equipment;
import dev.ocpp4j.v201.Ocpp201;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Our station and our server in memory, healthy or with something wrong in what they send. */
final class Bodies {
    private static final String ID = "CP001";
    private static final String PASSWORD = "secret";

    private final SessionConfig config =
            SessionConfig.builder().handlerTimeout(Duration.ofDays(1)).build();
    private final Times times;
    private final UnaryOperator<@Nullable String> change;
    private final Recorder recorder = new Recorder(config.clock(), config.scheduler()::nanoTime, frame -> {});

    /** @param reaction how long may be waited for what follows from something */
    Bodies(Duration reaction, UnaryOperator<@Nullable String> change) {
        times = new Times(
                reaction, reaction, reaction, Duration.ofSeconds(20), 1, 300, 1, reaction, Duration.ofSeconds(60));
        this.change = change;
    }

    private Kit kit() {
        return new Kit(recorder, Progress.NONE, times, config.clock(), config.scheduler()::nanoTime);
    }

    // ---- a station

    /** Plays a case against our station. */
    StepRecord play(Case<StationScene> each) {
        return playAll(List.of(each)).get(0);
    }

    /** Plays cases against one station, one after another. */
    List<StepRecord> playAll(List<Case<StationScene>> cases) {
        StubCsms csms = new StubCsms(config.clock(), times.heartbeat());
        StationLink link = new StationLink(csms.handlers());
        ChargingStation station = new ChargingStation(
                OwnStation.settings(),
                link,
                new SimulatedHardware(2, 11_000, false),
                new Equipment(new NoTransfer()),
                config.toBuilder().callTimeout(times.answer()).build());
        link.station = station;
        try {
            return CaseRunner.run(cases, new StationScene(kit(), csms, new InProcessActuator(station)));
        } finally {
            station.stop();
        }
    }

    private final class StationLink implements Link {
        private final Handlers csms;
        private ChargingStation station;
        private @Nullable OcppSession mine;

        private StationLink(Handlers csms) {
            this.csms = csms;
        }

        @Override
        public synchronized void connect() {
            Wire[] ends = Wire.pair(config, change);
            SessionConfig watched = config.toBuilder()
                    .reading(Reading.LENIENT)
                    .onFrame(recorder)
                    .build();
            OcppSession session = open(
                    Direction.TO_CSMS,
                    station.handlers(),
                    config.toBuilder().callTimeout(times.answer()).build(),
                    ends[0]);
            recorder.opened(open(Direction.TO_STATION, csms, watched, ends[1]));
            mine = session;
            session.closed().thenRun(() -> {
                synchronized (this) {
                    if (mine == session) {
                        station.disconnected();
                    }
                }
            });
            station.connected(session);
        }

        @Override
        public synchronized void disconnect() {
            if (mine != null) {
                mine.close();
                mine = null;
            }
        }

        @Override
        public synchronized <R extends Response> CompletableFuture<R> send(Request<R> request) {
            return mine == null
                    ? CompletableFuture.failedFuture(new SessionClosedException(CloseReason.NORMAL))
                    : mine.send(request);
        }
    }

    private static OcppSession open(Direction calls, Handlers handlers, SessionConfig config, Wire end) {
        return OcppSession.open(ID, Ocpp201.PROTOCOL, calls, handlers, config, end::listenWith);
    }

    // ---- a server

    /** Plays a case against our server. @param upgrades what it answers to requests for a WebSocket */
    StepRecord play(Case<ServerScene> each, UpgradesOf upgrades) {
        Tokens tokens = Tokens.of(new Properties());
        StubStation station = new StubStation();
        try (ServerAccess access = new ServerAccess(station.handlers(), CsmsHandlers.of(tokens.tags()), upgrades)) {
            Operator operator = (action, payload) -> access.order(action, payload);
            return CaseRunner.run(
                            List.of(each), new ServerScene(kit(), access, station, operator, tokens, ID, PASSWORD))
                    .get(0);
        }
    }

    /** Whether a WebSocket is granted. */
    interface UpgradesOf {
        Upgrade of(String user, String password, List<String> subprotocols);

        /** As it has to be. */
        UpgradesOf RIGHT = (user, password, subprotocols) -> {
            if (!user.equals(ID) || !password.equals(PASSWORD)) {
                return new Upgrade(401, "", true);
            }
            String version = Ocpp201.PROTOCOL.subprotocol();
            return new Upgrade(101, subprotocols.contains(version) ? version : "", !subprotocols.contains(version));
        };
    }

    private final class ServerAccess implements Access {
        private final Handlers station;
        private final Handlers csms;
        private final UpgradesOf upgrades;
        private @Nullable OcppSession mine;
        private @Nullable OcppSession theirs;

        private ServerAccess(Handlers station, Handlers csms, UpgradesOf upgrades) {
            this.station = station;
            this.csms = csms;
            this.upgrades = upgrades;
        }

        @Override
        public OcppSession connect() {
            close();
            Wire[] ends = Wire.pair(config, change);
            FrameObserver asStationSees =
                    (session, way, text) -> recorder.onFrame(session, way == Way.IN ? Way.OUT : Way.IN, text);
            SessionConfig watched = config.toBuilder()
                    .reading(Reading.LENIENT)
                    .onFrame(asStationSees)
                    .build();
            theirs = open(Direction.TO_STATION, csms, config, ends[0]);
            mine = open(Direction.TO_CSMS, station, watched, ends[1]);
            return mine;
        }

        CompletableFuture<Void> order(String action, String payload) {
            Class<? extends Record> type =
                    Ocpp201.PROTOCOL.action(action).orElseThrow().request().asSubclass(Record.class);
            Record request = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT).read(payload, type);
            return theirs.send((Request<?>) request).handle((response, failure) -> null);
        }

        @Override
        public Upgrade upgrade(String user, String password, List<String> subprotocols) {
            return upgrades.of(user, password, subprotocols);
        }

        @Override
        public void close() {
            if (mine != null) {
                mine.close();
            }
        }
    }
}
