package dev.ocpp4j.examples.simulator;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.examples.station.Outlets16;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.station.ChargePoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A simulated station joined in memory to a Central System that accepts everything. Time stands still until it is moved. */
final class ConsoleBench implements Link {
    final ManualScheduler time = new ManualScheduler();
    final SimulatedHardware hardware;
    final SimulatedStation16 station;

    /** What the station called, in order. */
    final List<Request<?>> received = new ArrayList<>();

    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .build();
    private Loopback loopback;

    /** The station is accepted. */
    ConsoleBench(int connectors) {
        this(connectors, builder -> {});
        station.start();
        received.clear();
    }

    /** The station is switched off. @param describe says more of what it is like */
    ConsoleBench(int connectors, Consumer<ChargePoint.Builder> describe) {
        hardware = new SimulatedHardware(connectors, 11_000, false);
        Outlets16 outlets = new Outlets16(hardware, time.clock());
        StationIdentity identity = new StationIdentity("ocpp4j", "Simulated", "S1", "1.0");
        ChargePoint.Builder builder =
                ChargePoint.builder(identity.bootNotification(), connectors).config(config);
        describe.accept(builder);
        station = new SimulatedStation16(builder.build(this, outlets, outlets));
    }

    private Handlers centralSystem() {
        IdTagInfo accepted = new IdTagInfo(AuthorizationStatus.ACCEPTED);
        return Handlers.builder()
                .on(
                        BootNotificationRequest.class,
                        (request, exchange) ->
                                new BootNotificationResponse(RegistrationStatus.ACCEPTED, time.now(), 3600))
                .on(StatusNotificationRequest.class, (request, exchange) -> new StatusNotificationResponse())
                .on(AuthorizeRequest.class, (request, exchange) -> new AuthorizeResponse(accepted))
                .on(StartTransactionRequest.class, (request, exchange) -> new StartTransactionResponse(accepted, 1))
                .on(MeterValuesRequest.class, (request, exchange) -> new MeterValuesResponse())
                .on(StopTransactionRequest.class, (request, exchange) -> new StopTransactionResponse())
                .build();
    }

    @Override
    public void connect() {
        loopback = Loopback.open("CP001", Ocpp16.PROTOCOL, station.handlers(), centralSystem(), config);
        station.connected(loopback.station());
    }

    @Override
    public void disconnect() {
        loopback.close();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        received.add(request);
        return loopback.station().send(request);
    }

    /** The connection is lost, and nobody dials again. */
    void cut() {
        loopback.close();
        station.disconnected();
    }

    void pass(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    List<StatusNotificationRequest> told() {
        return received(StatusNotificationRequest.class);
    }

    /** What the station called of one kind, in order. */
    <R extends Request<?>> List<R> received(Class<R> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The statuses that were told of a connector, in order. */
    List<ChargePointStatus> statuses(int connectorId) {
        return told().stream()
                .filter(request -> request.connectorId() == connectorId)
                .map(StatusNotificationRequest::status)
                .toList();
    }
}
