package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportResponse;
import dev.ocpp4j.v201.diagnostics.MonitoringCriterion;
import dev.ocpp4j.v201.diagnostics.MonitoringData;
import dev.ocpp4j.v201.diagnostics.NotifyMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers GetMonitoringReport (N02), and sends the report. */
final class MonitoringReportRequests {
    private final Monitors monitors;
    private final MessageLimits limits;
    private final Chunks chunks;
    private final Reports reports;
    private final Clock clock;

    MonitoringReportRequests(Monitors monitors, MessageLimits limits, Chunks chunks, Reports reports, Clock clock) {
        this.monitors = monitors;
        this.limits = limits;
        this.chunks = chunks;
        this.reports = reports;
        this.clock = clock;
    }

    GetMonitoringReportResponse report(GetMonitoringReportRequest request, Exchange exchange) {
        limits.require(
                request.componentVariable() == null
                        ? 0
                        : request.componentVariable().size(), // N02.FR.07
                exchange,
                StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT,
                StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT);
        if (Unsupported.isIn(exchange)) { // N02.FR.02
            return new GetMonitoringReportResponse(GenericDeviceModelStatus.NOT_SUPPORTED)
                    .withStatusInfo(Unsupported.PARAMETER);
        }
        List<MonitoringData> data = data(request);
        if (data.isEmpty()) { // N02.FR.10
            return new GetMonitoringReportResponse(GenericDeviceModelStatus.EMPTY_RESULT_SET)
                    .withStatusInfo(ReasonCode.NOT_FOUND.statusInfo());
        }
        return reports.accept(exchange, parts(request.requestId(), data)) // N02.FR.03
                ? new GetMonitoringReportResponse(GenericDeviceModelStatus.ACCEPTED) // N02.FR.01
                : new GetMonitoringReportResponse(GenericDeviceModelStatus.REJECTED).withStatusInfo(Reports.TOO_MANY);
    }

    /** The active monitors that both filters let through (N02.FR.05, N02.FR.06, N02.FR.08), by variables. */
    private List<MonitoringData> data(GetMonitoringReportRequest request) {
        Map<Slot<?>, List<VariableMonitoring>> byVariable = new LinkedHashMap<>();
        monitors.current().active().stream()
                .filter(monitor -> Selection.isAskedFor(monitor.slot().key(), request.componentVariable()))
                .filter(monitor -> meets(monitor, request.monitoringCriteria()))
                .forEach(monitor -> byVariable
                        .computeIfAbsent(monitor.slot(), slot -> new ArrayList<>())
                        .add(monitor.setting()));
        List<MonitoringData> data = new ArrayList<>();
        byVariable.forEach((slot, settings) -> data.add(
                new MonitoringData(slot.variable().component(), slot.variable().variable(), settings)));
        return data;
    }

    private static boolean meets(RunningMonitor monitor, @Nullable List<MonitoringCriterion> criteria) {
        return criteria == null
                || criteria.stream().anyMatch(criterion -> switch (criterion) {
                    case THRESHOLD_MONITORING -> monitor.isThreshold(); // N02.FR.12
                    case DELTA_MONITORING -> !monitor.isThreshold() && !monitor.isPeriodic(); // N02.FR.13
                    case PERIODIC_MONITORING -> monitor.isPeriodic(); // N02.FR.14
                });
    }

    private List<Reports.Part> parts(int requestId, List<MonitoringData> data) {
        return chunks.parts(data, (chunk, seqNo, tbc) -> new NotifyMonitoringReportRequest(
                        requestId, seqNo, clock.instant()) // N02.FR.04
                .withMonitor(chunk)
                .withTbc(tbc));
    }
}
