package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionClosedException;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.examples.files.FirmwareImage;
import dev.ocpp4j.examples.station.SimulatedFirmware;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.wire.SchemaFrames;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.authorization.AuthorizeResponse;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.availability.HeartbeatResponse;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.availability.StatusNotificationResponse;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationResponse;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationResponse;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesRequest;
import dev.ocpp4j.v201.displaymessage.NotifyDisplayMessagesResponse;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v201.metervalues.MeterValuesRequest;
import dev.ocpp4j.v201.metervalues.MeterValuesResponse;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootNotificationResponse;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateRequest;
import dev.ocpp4j.v201.reservation.ReservationStatusUpdateResponse;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v201.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import dev.ocpp4j.v201.security.SignCertificateResponse;
import dev.ocpp4j.v201.transactions.TransactionEventRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A station joined in memory to a CSMS that notes what it is told. Time stands still until it is moved. Every frame that
 * the station sends is checked against the official schema when it is at hand.
 */
final class Station201Bench implements Link, AutoCloseable {
    final ManualScheduler time = new ManualScheduler();
    final SimulatedHardware hardware;
    final ChargingStation station;
    final List<Request<?>> received = new ArrayList<>();
    final SchemaFrames frames = new SchemaFrames("v201");

    /** What BootNotifications are answered with; Accepted with 300 s when empty. */
    final Deque<BootNotificationResponse> boots = new ArrayDeque<>();

    /** What is said about identifiers; Accepted when not here. */
    final Map<String, IdTokenInfo> tokens = new HashMap<>();

    /** What TransactionEvents say about them, where that differs. */
    final Map<String, IdTokenInfo> tokensInEvents = new HashMap<>();

    /** What was uploaded, and the answers of the servers, 200 when empty; null for never. */
    final List<String> uploads = new ArrayList<>();

    final Deque<CompletableFuture<Integer>> uploadAnswers = new ArrayDeque<>();

    /** How the next downloads end; well afterwards. */
    final Deque<FileTransfer.Outcome> downloads = new ArrayDeque<>();

    int eventsToFail;

    /** Whether the CSMS can be connected to. */
    boolean reachable = true;

    private final SessionConfig config;
    private Loopback loopback;
    private int transactions;

    /** Makes firmware that can be updated. */
    interface FirmwareOf {
        SimulatedFirmware of(SessionConfig config);
    }

    Station201Bench(int evses, int connectors) {
        this(evses, connectors, OutboxJournal.inMemory(), null);
    }

    /** @param firmware null for a station whose firmware cannot be updated */
    Station201Bench(int evses, int connectors, OutboxJournal journal, @Nullable FirmwareOf firmware) {
        config = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(time)
                .clock(time.clock())
                .onFrame((session, way, text) -> {
                    if (session.calls() == Direction.TO_CSMS) {
                        frames.seen(way.name().equals("OUT"), text);
                    }
                })
                .build();
        hardware = new SimulatedHardware(evses, 11_000, false);
        ChargingStation.Settings settings = new ChargingStation.Settings(
                new StationIdentity("ocpp4j", "Simulated", "S1", "1.0"),
                evses,
                connectors,
                11_000,
                false,
                Entrance.inMemory(1),
                Duration.ofSeconds(5),
                () -> "tx-" + ++transactions);
        Equipment equipment = new Equipment(new Files()).withJournal(journal);
        station = new ChargingStation(
                settings,
                this,
                hardware,
                firmware == null ? equipment : equipment.withFirmware(firmware.of(config), null),
                config);
    }

    /** Keeps what is uploaded; gives one image to whoever fetches it. */
    private final class Files implements FileTransfer {
        @Override
        public Set<String> schemes() {
            return Set.of("http", "https");
        }

        @Override
        public CompletableFuture<Outcome> download(URI from, Path to) {
            if (!downloads.isEmpty()) {
                return CompletableFuture.completedFuture(downloads.poll());
            }
            try {
                java.nio.file.Files.write(to, FirmwareImage.of("2.0.0", 1000));
                return CompletableFuture.completedFuture(Outcome.DONE);
            } catch (IOException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public CompletableFuture<Outcome> upload(LogFile file, URI to) {
            try (var content = file.content().get()) {
                uploads.add(to + " " + file.name() + "\n" + new String(content.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            CompletableFuture<Integer> answer =
                    uploadAnswers.isEmpty() ? CompletableFuture.completedFuture(200) : uploadAnswers.poll();
            return answer.thenApply(status ->
                    status == 200 ? Outcome.DONE : status == 403 ? Outcome.PERMISSION_DENIED : Outcome.FAILED);
        }
    }

    /** Starts a station and has it accepted. */
    static Station201Bench booted(int evses) {
        Station201Bench bench = new Station201Bench(evses, 1);
        bench.station.start();
        bench.received.clear();
        return bench;
    }

    private Handlers csmsHandlers() {
        return Handlers.builder()
                .on(BootNotificationRequest.class, (request, exchange) -> {
                    received.add(request);
                    return boots.isEmpty() ? boot(RegistrationStatus.ACCEPTED, 300) : boots.poll();
                })
                .on(HeartbeatRequest.class, (request, exchange) -> noted(request, new HeartbeatResponse(time.now())))
                .on(StatusNotificationRequest.class, (q, e) -> noted(q, new StatusNotificationResponse()))
                .on(SecurityEventNotificationRequest.class, (q, e) -> noted(q, new SecurityEventNotificationResponse()))
                .on(
                        SignCertificateRequest.class,
                        (q, e) -> noted(q, new SignCertificateResponse(GenericStatus.ACCEPTED)))
                .on(MeterValuesRequest.class, (q, e) -> noted(q, new MeterValuesResponse()))
                .on(NotifyReportRequest.class, (q, e) -> noted(q, new NotifyReportResponse()))
                .on(NotifyEventRequest.class, (q, e) -> noted(q, new NotifyEventResponse()))
                .on(LogStatusNotificationRequest.class, (q, e) -> noted(q, new LogStatusNotificationResponse()))
                .on(
                        FirmwareStatusNotificationRequest.class,
                        (q, e) -> noted(q, new FirmwareStatusNotificationResponse()))
                .on(ReservationStatusUpdateRequest.class, (q, e) -> noted(q, new ReservationStatusUpdateResponse()))
                .on(NotifyDisplayMessagesRequest.class, (q, e) -> noted(q, new NotifyDisplayMessagesResponse()))
                .on(NotifyCustomerInformationRequest.class, (q, e) -> noted(q, new NotifyCustomerInformationResponse()))
                .on(
                        AuthorizeRequest.class,
                        (q, e) -> noted(
                                q,
                                new AuthorizeResponse(info(tokens, q.idToken().idToken()))))
                .on(TransactionEventRequest.class, (request, exchange) -> {
                    received.add(request);
                    if (eventsToFail > 0) {
                        eventsToFail--;
                        throw new CallErrorException(ErrorCode.INTERNAL_ERROR, "as told");
                    }
                    return request.idToken() == null
                            ? new TransactionEventResponse()
                            : new TransactionEventResponse()
                                    .withIdTokenInfo(
                                            tokensInEvents.containsKey(
                                                            request.idToken().idToken())
                                                    ? tokensInEvents.get(
                                                            request.idToken().idToken())
                                                    : info(
                                                            tokens,
                                                            request.idToken().idToken()));
                })
                .build();
    }

    private <R extends Response> R noted(Request<R> request, R response) {
        received.add(request);
        return response;
    }

    private static IdTokenInfo info(Map<String, IdTokenInfo> known, String token) {
        return known.getOrDefault(token, new IdTokenInfo(AuthorizationStatus.ACCEPTED));
    }

    BootNotificationResponse boot(RegistrationStatus status, int interval) {
        return new BootNotificationResponse(time.now(), interval, status);
    }

    @Override
    public void connect() {
        if (!reachable) {
            return;
        }
        loopback = Loopback.open("CP001", Ocpp201.PROTOCOL, station.handlers(), csmsHandlers(), config);
        loopback.station().closed().thenRun(station::disconnected);
        station.connected(loopback.station());
    }

    @Override
    public void disconnect() {
        loopback.close();
    }

    /** The network breaks. */
    void cut() {
        loopback.cut();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return loopback == null
                ? CompletableFuture.failedFuture(new SessionClosedException(CloseReason.NORMAL))
                : loopback.station().send(request);
    }

    /** Calls the station; the answer is there at once. */
    <R extends Response> R call(Request<R> request) {
        return loopback.csms().send(request).join();
    }

    /** The code of the error that the station answers. */
    ErrorCode errorOf(Request<?> request) {
        try {
            throw new AssertionError("not refused: " + call(request));
        } catch (CompletionException e) {
            return ((CallErrorException) e.getCause()).code();
        }
    }

    SetVariableStatus set(String component, String variable, String value) {
        return call(new SetVariablesRequest(
                        List.of(new SetVariableData(value, new Component(component), new Variable(variable)))))
                .setVariableResult()
                .get(0)
                .attributeStatus();
    }

    void pass(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    <Q> List<Q> received(Class<Q> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <Q> Q only(Class<Q> type) {
        List<Q> all = received(type);
        if (all.size() != 1) {
            throw new AssertionError("not one " + type.getSimpleName() + ": " + all);
        }
        return all.get(0);
    }

    List<TransactionEventRequest> events() {
        return received(TransactionEventRequest.class);
    }

    /** The transaction events in short: type, reason and charging state. */
    List<String> story() {
        return events().stream()
                .map(event -> event.eventType() + " " + event.triggerReason() + " "
                        + event.transactionInfo().chargingState())
                .toList();
    }

    TransactionEventRequest last() {
        return events().get(events().size() - 1);
    }

    List<TriggerReason> triggers() {
        return events().stream().map(TransactionEventRequest::triggerReason).toList();
    }

    /** The statuses that were told of a connector, in order. */
    List<ConnectorStatus> statuses(int evse, int connector) {
        return received(StatusNotificationRequest.class).stream()
                .filter(request -> request.evseId() == evse && request.connectorId() == connector)
                .map(StatusNotificationRequest::connectorStatus)
                .toList();
    }

    /** All that was sent was valid. */
    @Override
    public void close() {
        frames.assertValid();
    }
}
