package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports which monitors are set, or a part of them (N02, section 1.39.1).
 *
 * @param requestId the id of the {@link GetMonitoringReportRequest}
 * @param seqNo the number of this part; the first is 0 (N02.FR.09)
 * @param generatedAt when this part was made
 * @param monitor the monitors; at least one; null when not sent
 * @param tbc whether another part follows; null means no
 * @param customData vendor specific data; null when not sent
 */
public record NotifyMonitoringReportRequest(
        @NotNull Integer requestId,
        @NotNull Integer seqNo,
        @NotNull Instant generatedAt,
        @Size(min = 1) @Nullable List<@NotNull @Valid MonitoringData> monitor,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyMonitoringReportResponse> {
    /** Copies the list. */
    public NotifyMonitoringReportRequest {
        monitor = monitor == null ? null : List.copyOf(monitor);
    }

    /** With the required fields. */
    public NotifyMonitoringReportRequest(Integer requestId, Integer seqNo, Instant generatedAt) {
        this(requestId, seqNo, generatedAt, null, null, null);
    }

    public NotifyMonitoringReportRequest withMonitor(@Nullable List<MonitoringData> monitor) {
        return new NotifyMonitoringReportRequest(requestId, seqNo, generatedAt, monitor, tbc, customData);
    }

    public NotifyMonitoringReportRequest withTbc(@Nullable Boolean tbc) {
        return new NotifyMonitoringReportRequest(requestId, seqNo, generatedAt, monitor, tbc, customData);
    }

    public NotifyMonitoringReportRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyMonitoringReportRequest(requestId, seqNo, generatedAt, monitor, tbc, customData);
    }
}
