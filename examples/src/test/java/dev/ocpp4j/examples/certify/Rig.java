package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.examples.files.FirmwareImage;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.examples.station.Outlets16;
import dev.ocpp4j.examples.station.SimulatedFirmware;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.DiagnosticsUpload;
import dev.ocpp4j.v16.station.FirmwareUpdate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A run against our own station in memory, which can be made to do wrong: what it sends may get lost, what it answers may
 * be replaced. Everything happens on the thread of the test, and time passes only while the run waits: as much as it
 * likes, and always the same.
 */
final class Rig implements Link, Outage {
    private static final Duration SLICE = Duration.ofMillis(20);
    private static final int CONNECTORS = 2;

    private final ManualScheduler time = new ManualScheduler();
    private final SessionConfig stationConfig = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .handlerTimeout(Duration.ofDays(1))
            .build();
    private final MemoryFiles files = new MemoryFiles(time.clock());
    private final SimulatedFirmware firmware;
    private final Recorder recorder;
    private final StubCentralSystem csms = new StubCentralSystem(time.clock(), Times.SIMULATED.heartbeat());
    private final SessionConfig csmsConfig;
    private final ChargePoint station;
    private Judgement judgement = Judgement.GREENFLUX;
    private Parameters parameters = Parameters.DEFAULT
            .withOutlet(Outlet.AC.withDemand(Outlet.AC.maxPower()))
            .withFirmware(new Firmware(FirmwareImage.of("2.0", 1000), "2.0"));
    private Predicate<Request<?>> lost = request -> false;
    private UnaryOperator<Request<?>> altered = request -> request;
    private UnaryOperator<Handlers> wrong = handlers -> handlers;
    private Actuator actuator;
    private boolean comesBack = true;
    private boolean down;
    private boolean forgets;
    private int connections;
    private Instant connectedAt = Instant.MIN;
    private Consumer<OcppSession> connected = session -> {};
    private Predicate<Request<?>> slow = request -> false;
    private Duration slowness = Duration.ZERO;
    private Loopback loopback;

    Rig() {
        try {
            firmware = SimulatedFirmware.temporary(Duration.ofSeconds(1), time, Runnable::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting waiting = (monitor, most) -> time.advance(most.compareTo(SLICE) < 0 ? most : SLICE);
        recorder = new Recorder(time.clock(), time::nanoTime, waiting, frame -> {});
        csmsConfig = stationConfig.toBuilder()
                .reading(Reading.LENIENT)
                .onFrame(recorder)
                .build();
        Outlets16 outlets = new Outlets16(
                new SimulatedHardware(CONNECTORS, Outlet.AC.maxPower().intValue(), false), time.clock());
        StationIdentity identity = new StationIdentity("ocpp4j", "Simulated", "S1", "1.0");
        station = SimulatedStation16.builder(
                        identity, CONNECTORS, Outlet.AC.maxPower().intValue())
                .config(stationConfig)
                .bootTime(Duration.ofMillis(500))
                .part(new FirmwareUpdate(files, firmware, Runnable::run))
                .part(new DiagnosticsUpload(
                        (oldest, latest) -> Optional.of(LogFile.of("diagnostics.txt", new byte[] {42})), files))
                .part(context -> context.onRestart(() -> firmware.restarted()
                        .ifPresent(
                                version -> context.identify(context.identity().withFirmwareVersion(version)))))
                .build(this, outlets, outlets);
        actuator = new InProcessActuator(new SimulatedStation16(station));
    }

    Rig judgedBy(Judgement strictness) {
        judgement = strictness;
        return this;
    }

    /** Requests of the station that never reach the Central System. */
    Rig losing(Predicate<Request<?>> requests) {
        lost = requests;
        return this;
    }

    /** Other requests than those of the station. */
    Rig altering(UnaryOperator<Request<?>> requests) {
        altered = requests;
        return this;
    }

    /** Other answers than those of the station. */
    Rig answering(UnaryOperator<Handlers> replacement) {
        wrong = replacement;
        return this;
    }

    Rig with(Parameters others) {
        parameters = others;
        return this;
    }

    /** Somebody looks on while something is done at the station. */
    Rig onActuation(Consumer<Actuation> more) {
        Actuator right = actuator;
        actuator = new Actuator() {
            @Override
            public CompletableFuture<Void> perform(Actuation actuation) {
                more.accept(actuation);
                return right.perform(actuation);
            }

            @Override
            public boolean isAutomatic() {
                return right.isAutomatic();
            }

            @Override
            public boolean can(Actuation.Kind kind) {
                return right.can(kind);
            }
        };
        return this;
    }

    /** There is a way to start the station again that has left. */
    Rig restartedBy(Runnable noted) {
        Actuator right = actuator;
        actuator = new Actuator() {
            @Override
            public CompletableFuture<Void> perform(Actuation actuation) {
                if (actuation.kind() != Actuation.Kind.RESTART) {
                    return right.perform(actuation);
                }
                noted.run();
                down = false;
                station.start();
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public boolean isAutomatic() {
                return true;
            }

            @Override
            public boolean can(Actuation.Kind kind) {
                return true;
            }
        };
        return this;
    }

    Rig actedBy(Actuator other) {
        actuator = other;
        return this;
    }

    /** The station connects once and then no more. */
    Rig goingForGood() {
        comesBack = false;
        return this;
    }

    /** The station transfers files by this protocol only. */
    Rig transferringBy(TransferProtocol protocol) {
        files.speak(protocol);
        return this;
    }

    /** What the station sends after a loss of connection has to wait for this long first. */
    Rig slowAfterALoss(Predicate<Request<?>> requests, Duration wait) {
        slow = requests;
        slowness = wait;
        return this;
    }

    /** No upload arrives whole. */
    Rig breakingUploads() {
        files.breakUploads();
        return this;
    }

    /** Later, by the time of the run. */
    void after(Duration delay, Runnable task) {
        time.schedule(task, delay);
    }

    Recorder recorder() {
        return recorder;
    }

    ChargePoint station() {
        return station;
    }

    StubCentralSystem csms() {
        return csms;
    }

    /** What gets lost is taken for delivered: the station does not send it again. */
    Rig forgettingWhatIsLost() {
        forgets = true;
        return this;
    }

    /** Something more that the station does when it has a connection. */
    Rig onConnected(Consumer<OcppSession> more) {
        connected = more;
        return this;
    }

    /** When the station connected last. */
    Instant connectedAt() {
        return connectedAt;
    }

    /** How many connections there have been. */
    int connections() {
        return connections;
    }

    /** The station ends for good. */
    void leave() {
        comesBack = false;
        down = true;
        station.stop();
    }

    /** The network breaks; the station dials again at once. */
    void cut() {
        loopback.cut();
        if (comesBack) {
            connect();
        }
    }

    @Override
    public void begin() {
        down = true;
        loopback.cut();
    }

    @Override
    public void end() {
        down = false;
        connect();
    }

    @Override
    public void connect() {
        if (down) {
            return;
        }
        Handlers handlers = wrong.apply(station.handlers());
        loopback = Loopback.open("CP001", Ocpp16.PROTOCOL, handlers, csms.handlers(), stationConfig, csmsConfig);
        recorder.opened(loopback.csms());
        Loopback mine = loopback;
        mine.station().closed().thenRun(() -> {
            if (mine == loopback) {
                station.disconnected();
            }
        });
        connections++;
        connectedAt = time.now();
        station.connected(mine.station());
        connected.accept(mine.station());
    }

    @Override
    public void disconnect() {
        if (loopback != null) {
            loopback.close();
        }
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        if (lost.test(request)) {
            return forgets
                    ? unheard(request)
                    : CompletableFuture.failedFuture(new SessionClosedException(new CloseReason(1006, "lost")));
        }
        @SuppressWarnings("unchecked")
        Request<R> sent = (Request<R>) altered.apply(request);
        Duration wait = Duration.between(time.now(), connectedAt.plus(slowness));
        if (connections > 1 && slow.test(request) && !wait.isNegative()) {
            CompletableFuture<R> answer = new CompletableFuture<>();
            time.schedule(
                    () -> loopback.station().send(sent).whenComplete((response, failure) -> {
                        if (failure == null) {
                            answer.complete(response);
                        } else {
                            answer.completeExceptionally(failure);
                        }
                    }),
                    wait);
            return answer;
        }
        return loopback.station().send(sent);
    }

    /** What the station takes for an answer to what nobody heard; to a BootNotification there is none, ever. */
    @SuppressWarnings("unchecked")
    private static <R extends Response> CompletableFuture<R> unheard(Request<R> request) {
        if (request instanceof BootNotificationRequest) {
            return new CompletableFuture<>();
        }
        Response answer = request instanceof MeterValuesRequest
                ? new MeterValuesResponse()
                : request instanceof StopTransactionRequest
                        ? new StopTransactionResponse()
                        : new StatusNotificationResponse();
        return CompletableFuture.completedFuture((R) answer);
    }

    /** Runs steps, after a boot that is not looked at. */
    List<StepRecord> run(Step... steps) {
        Setup setup = new Setup(judgement, Pace.SIMULATED, 1, "TAG1", "TAG2", parameters);
        Bench bench = new Bench(setup, csms, recorder, actuator, this, files, Progress.NONE);
        try {
            return new Runner(bench, time.clock(), time::nanoTime).run(Arrays.asList(steps));
        } finally {
            station.stop();
        }
    }

    StepRecord runOne(Step step) {
        return run(step).get(0);
    }

    static SubCheck check(StepRecord record, String id) {
        return record.subChecks().stream()
                .filter(check -> check.id().equals(id))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(id + " is not among " + record.subChecks()));
    }

    static int exitCode(List<StepRecord> records, String... waived) {
        return new Policy(Set.of(waived)).exitCode(records);
    }
}
