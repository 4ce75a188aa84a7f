package dev.ocpp4j.v201.devicemodel.station;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.NotifyEventRequest;
import dev.ocpp4j.v201.diagnostics.NotifyEventResponse;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportResponse;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A station with a device model and a CSMS, joined in memory; time stands still until it is moved. */
final class Lab {
    static final Component FAN = new Component("Fan");
    static final DeviceVariable<BigDecimal> SPEED = new DeviceVariable<>(
                    FAN,
                    new Variable("FanSpeed"),
                    VariableType.DECIMAL.withMinLimit(BigDecimal.ZERO).withMaxLimit(BigDecimal.valueOf(1000)),
                    Mutability.READ_ONLY)
            .withAttribute(Attribute.TARGET, Mutability.READ_WRITE)
            .withAttribute(Attribute.MIN_SET, Mutability.READ_WRITE, BigDecimal.valueOf(200))
            .withAttribute(Attribute.MAX_SET, Mutability.READ_WRITE, BigDecimal.valueOf(500))
            .withUnit("rpm")
            .withMonitoring();
    static final DeviceVariable<Integer> INTERVAL = new DeviceVariable<>(
                    new Component("ClockCtrlr"),
                    new Variable("Interval"),
                    VariableType.integer(1, 900),
                    Mutability.READ_WRITE)
            .withValue(60)
            .withMonitoring();
    static final DeviceVariable<String> PASSWORD = new DeviceVariable<>(
                    new Component("SecurityCtrlr"),
                    new Variable("BasicAuthPassword"),
                    VariableType.STRING.withMaxLimit(BigDecimal.valueOf(40)),
                    Mutability.WRITE_ONLY)
            .withMonitoring();
    static final DeviceVariable<String> STATE = availability(1);

    final ManualScheduler time = new ManualScheduler();
    final List<String> frames = new ArrayList<>();
    final List<NotifyReportRequest> reports = new ArrayList<>();
    final List<NotifyMonitoringReportRequest> monitoringReports = new ArrayList<>();
    final List<NotifyEventRequest> notifications = new ArrayList<>();
    final List<CompletableFuture<NotifyReportResponse>> heldReports = new ArrayList<>();
    final List<CompletableFuture<NotifyEventResponse>> heldEvents = new ArrayList<>();
    final SessionConfig config = SessionConfig.builder()
            .scheduler(time)
            .clock(time.clock())
            .executor(Runnable::run)
            .onFrame((session, way, text) -> frames.add(way + " " + session.calls() + " " + text))
            .build();
    final DeviceModel model;
    Loopback link;
    boolean holdReports;
    boolean holdEvents;

    /** What the test changes of the standard model. */
    interface Setup {
        DeviceModel.Builder apply(DeviceModel.Builder builder);
    }

    Lab() {
        this(builder -> builder);
    }

    Lab(Setup setup) {
        model = setup.apply(DeviceModel.builder(config).add(SPEED, INTERVAL, PASSWORD, STATE))
                .build();
        connect();
    }

    static DeviceVariable<String> availability(int evse) {
        return new DeviceVariable<>(
                        new Component("EVSE").withEvse(new EVSE(evse)),
                        new Variable("AvailabilityState"),
                        VariableType.optionList("Available", "Occupied", "Faulted"),
                        Mutability.READ_ONLY)
                .withValue("Available")
                .withMonitoring();
    }

    void connect() {
        link = Loopback.open(
                "CS1",
                Ocpp201.PROTOCOL,
                model.handlers(),
                Handlers.builder()
                        .onAsync(NotifyReportRequest.class, (request, exchange) -> {
                            reports.add(request);
                            return answer(new NotifyReportResponse(), holdReports, heldReports);
                        })
                        .on(NotifyMonitoringReportRequest.class, (request, exchange) -> {
                            monitoringReports.add(request);
                            return new NotifyMonitoringReportResponse();
                        })
                        .onAsync(NotifyEventRequest.class, (request, exchange) -> {
                            notifications.add(request);
                            return answer(new NotifyEventResponse(), holdEvents, heldEvents);
                        })
                        .build(),
                config);
    }

    private static <R> CompletableFuture<R> answer(R response, boolean hold, List<CompletableFuture<R>> held) {
        if (!hold) {
            return CompletableFuture.completedFuture(response);
        }
        CompletableFuture<R> future = new CompletableFuture<>();
        held.add(future);
        return future;
    }

    /** The same as after the BootNotification was accepted. */
    Lab online() {
        model.online(link.station());
        return this;
    }

    /** The CSMS asks the station. */
    <R extends Response> R ask(Request<R> request) {
        CompletableFuture<R> answer = link.csms().send(request);
        assertTrue(answer.isDone(), "answered at once");
        return answer.join();
    }

    /** The code of the error with which the station answers. */
    ErrorCode errorOf(Request<?> request) {
        try {
            throw new AssertionError("Not refused: " + ask(request));
        } catch (CompletionException e) {
            return ((CallErrorException) e.getCause()).code();
        }
    }

    /** The CSMS sets an Actual value. */
    SetVariableResult set(DeviceVariable<?> variable, String value) {
        return set(variable, null, value);
    }

    SetVariableResult set(DeviceVariable<?> variable, Attribute attribute, String value) {
        SetVariableData data = new SetVariableData(value, variable.component(), variable.variable());
        return ask(new SetVariablesRequest(List.of(data.withAttributeType(attribute))))
                .setVariableResult()
                .get(0);
    }

    void wait(int seconds) {
        time.advance(Duration.ofSeconds(seconds));
    }

    /** The events that the CSMS has got since the last time. */
    List<EventData> takeEvents() {
        List<EventData> events =
                notifications.stream().flatMap(one -> one.eventData().stream()).toList();
        notifications.clear();
        return events;
    }

    static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
