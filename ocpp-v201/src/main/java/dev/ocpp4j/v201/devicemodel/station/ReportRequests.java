package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetBaseReportResponse;
import dev.ocpp4j.v201.provisioning.GetReportRequest;
import dev.ocpp4j.v201.provisioning.GetReportResponse;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.ReportData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers GetBaseReport (B07) and GetReport (B08), and sends the reports. */
final class ReportRequests {
    private static final Predicate<AttributeSetting<?>> ALL = setting -> true;

    private final Inventory inventory;
    private final Selection selection;
    private final Summary summary;
    private final MessageLimits limits;
    private final Chunks chunks;
    private final Reports reports;
    private final Clock clock;

    ReportRequests(Inventory inventory, MessageLimits limits, Chunks chunks, Reports reports, Clock clock) {
        this.inventory = inventory;
        this.selection = new Selection(inventory);
        this.summary = new Summary(inventory, selection);
        this.limits = limits;
        this.chunks = chunks;
        this.reports = reports;
        this.clock = clock;
    }

    GetBaseReportResponse baseReport(GetBaseReportRequest request, Exchange exchange) {
        if (Unsupported.isIn(exchange)) { // B07.FR.02, B07.FR.05
            return new GetBaseReportResponse(GenericDeviceModelStatus.NOT_SUPPORTED)
                    .withStatusInfo(Unsupported.PARAMETER);
        }
        List<ReportData> data =
                switch (request.reportBase()) {
                    // B07.FR.08, B07.FR.11
                    case FULL_INVENTORY -> data(inventory.slots().stream(), ALL);
                    // B07.FR.07: what can be set, that is the attributes that can be
                    case CONFIGURATION_INVENTORY -> data(inventory.slots().stream(), AttributeSetting::isWritable);
                    case SUMMARY_INVENTORY -> data(summary.slots(), ALL); // B07.FR.09
                };
        Answer answer = answer(request.requestId(), data, exchange);
        return new GetBaseReportResponse(answer.status).withStatusInfo(answer.info);
    }

    GetReportResponse report(GetReportRequest request, Exchange exchange) {
        limits.require(
                request.componentVariable() == null
                        ? 0
                        : request.componentVariable().size(), // B08.FR.06, B08.FR.17
                exchange,
                StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT,
                StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT); // B08.FR.18
        if (Unsupported.isIn(exchange)) { // B08.FR.02
            return new GetReportResponse(GenericDeviceModelStatus.NOT_SUPPORTED).withStatusInfo(Unsupported.PARAMETER);
        }
        // B08.FR.05: what both filters let through; B08.FR.11: one of them may be absent
        Stream<Slot<?>> chosen = inventory.slots().stream()
                .filter(slot -> Selection.isAskedFor(slot.key(), request.componentVariable()))
                .filter(slot -> selection.meets(slot.key().component(), request.componentCriteria()));
        Answer answer = answer(request.requestId(), data(chosen, ALL), exchange);
        return new GetReportResponse(answer.status).withStatusInfo(answer.info);
    }

    private static List<ReportData> data(Stream<Slot<?>> slots, Predicate<AttributeSetting<?>> attributes) {
        List<ReportData> data = new ArrayList<>();
        slots.map(slot -> slot.report(attributes)).filter(Objects::nonNull).forEach(data::add);
        return data;
    }

    private record Answer(
            GenericDeviceModelStatus status, @Nullable StatusInfo info) {}

    private Answer answer(int requestId, List<ReportData> data, Exchange exchange) {
        if (data.isEmpty()) { // B08.FR.15
            return new Answer(GenericDeviceModelStatus.EMPTY_RESULT_SET, ReasonCode.NOT_FOUND.statusInfo());
        }
        List<Reports.Part> parts = chunks.parts(data, (chunk, seqNo, tbc) -> new NotifyReportRequest(
                        requestId, clock.instant(), seqNo) // B07.FR.04, B08.FR.04
                .withReportData(chunk)
                .withTbc(tbc));
        return reports.accept(exchange, parts) // B07.FR.03, B08.FR.03
                ? new Answer(GenericDeviceModelStatus.ACCEPTED, null) // B07.FR.01, B08.FR.01
                : new Answer(GenericDeviceModelStatus.REJECTED, Reports.TOO_MANY); // B07.FR.13, B08.FR.16
    }
}
