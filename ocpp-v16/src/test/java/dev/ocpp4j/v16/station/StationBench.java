package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.LogStatusNotificationResponse;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import dev.ocpp4j.v16.security.SignCertificateResponse;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A station joined in memory to a Central System that notes what it is told. Time stands still until it is moved. */
final class StationBench implements Link {
    final ManualScheduler time = new ManualScheduler();
    final TestHardware hardware;
    final ChargePoint station;

    /** What the station called, in order. */
    final List<Request<?>> received = new ArrayList<>();

    /** Both ways, as on the wire. */
    final List<String> frames = new ArrayList<>();

    /** What BootNotifications are answered with; Accepted with 300 s when empty. */
    final Deque<BootNotificationResponse> boots = new ArrayDeque<>();

    /** What is said about identifiers; Accepted when not here. */
    final Map<String, IdTagInfo> tags = new HashMap<>();

    /** What StartTransaction says about them, where that differs. */
    final Map<String, IdTagInfo> tagsAtStart = new HashMap<>();

    /** How many StartTransactions are not answered properly from now on. */
    int startsToFail;

    /** What SignCertificate is answered with. */
    GenericStatus signing = GenericStatus.ACCEPTED;

    private final SessionConfig config;
    private Loopback loopback;
    private boolean wanted;
    /** The id that a transaction had last. */
    int transactions;

    StationBench(int connectors) {
        this(connectors, false);
    }

    StationBench(int connectors, boolean fixedCable, StationPart... parts) {
        this(connectors, fixedCable, builder -> {
            for (StationPart part : parts) {
                builder.part(part);
            }
        });
    }

    /** @param more what else the station is like */
    StationBench(int connectors, boolean fixedCable, Consumer<ChargePoint.Builder> more) {
        config = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(time)
                .clock(time.clock())
                .onFrame((session, way, text) -> {
                    if (session.calls() == Direction.TO_STATION) {
                        frames.add(way + " " + text);
                    }
                })
                .build();
        hardware = new TestHardware(connectors, fixedCable, time.clock());
        ChargePoint.Builder builder = ChargePoint.builder(
                        new BootNotificationRequest("ocpp4j", "Simulated").withFirmwareVersion("1.0"), connectors)
                .config(config)
                .fixedCable(fixedCable)
                .bootTime(Duration.ofSeconds(5));
        more.accept(builder);
        station = builder.build(this, hardware, hardware);
    }

    /** Starts the station and has it accepted. */
    static StationBench booted(int connectors) {
        StationBench bench = new StationBench(connectors);
        bench.station.start();
        bench.received.clear();
        return bench;
    }

    private Handlers centralSystem() {
        return Handlers.builder()
                .on(BootNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return boots.isEmpty() ? boot(RegistrationStatus.ACCEPTED, 300) : boots.poll();
                })
                .on(HeartbeatRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new HeartbeatResponse(time.now());
                })
                .on(StatusNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new StatusNotificationResponse();
                })
                .on(AuthorizeRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new AuthorizeResponse(tag(request.idTag()));
                })
                .on(StartTransactionRequest.class, (request, exchange) -> {
                    received.add(request);
                    if (startsToFail > 0) {
                        startsToFail--;
                        throw new CallErrorException(ErrorCode.INTERNAL_ERROR, "as told");
                    }
                    IdTagInfo info = tagsAtStart.getOrDefault(request.idTag(), tag(request.idTag()));
                    return new StartTransactionResponse(info, ++transactions);
                })
                .on(MeterValuesRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new MeterValuesResponse();
                })
                .on(StopTransactionRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new StopTransactionResponse();
                })
                .addAll(notified())
                .build();
    }

    private Handlers notified() {
        return Handlers.builder()
                .on(FirmwareStatusNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new FirmwareStatusNotificationResponse();
                })
                .on(DiagnosticsStatusNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new DiagnosticsStatusNotificationResponse();
                })
                .on(SignedFirmwareStatusNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new SignedFirmwareStatusNotificationResponse();
                })
                .on(LogStatusNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new LogStatusNotificationResponse();
                })
                .on(SignCertificateRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new SignCertificateResponse(signing);
                })
                .on(SecurityEventNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return new SecurityEventNotificationResponse();
                })
                .build();
    }

    BootNotificationResponse boot(RegistrationStatus status, int interval) {
        return new BootNotificationResponse(status, time.now(), interval);
    }

    private IdTagInfo tag(String idTag) {
        return tags.getOrDefault(idTag, new IdTagInfo(AuthorizationStatus.ACCEPTED));
    }

    @Override
    public void connect() {
        wanted = true;
        loopback = Loopback.open("CP001", Ocpp16.PROTOCOL, station.handlers(), centralSystem(), config);
        loopback.station().closed().thenRun(station::disconnected);
        station.connected(loopback.station());
    }

    @Override
    public void disconnect() {
        wanted = false;
        loopback.close();
    }

    /** The network is back. */
    void mend() {
        connect();
    }

    /** The network breaks. */
    void cut() {
        loopback.cut();
    }

    boolean isConnectionWanted() {
        return wanted;
    }

    OcppSession csms() {
        return loopback.csms();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        if (loopback == null) {
            return CompletableFuture.failedFuture(new SessionClosedException(CloseReason.NORMAL));
        }
        return loopback.station().send(request);
    }

    /** Calls the station; the answer is there at once. */
    <R extends Response> R call(Request<R> request) {
        return csms().send(request).join();
    }

    void pass(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    <Q> List<Q> received(Class<Q> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The statuses that were told of a connector, in order. */
    List<ChargePointStatus> statuses(int connectorId) {
        return received(StatusNotificationRequest.class).stream()
                .filter(request -> request.connectorId() == connectorId)
                .map(StatusNotificationRequest::status)
                .toList();
    }
}
