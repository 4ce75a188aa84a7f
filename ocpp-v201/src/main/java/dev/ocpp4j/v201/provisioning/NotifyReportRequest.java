package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station sends a report of its device model, or a part of one (B07, B08, section 1.40.1).
 *
 * @param requestId the id from the request for the report
 * @param generatedAt when this part was made
 * @param seqNo the number of this part; the first is 0 (B07.FR.10)
 * @param reportData what is reported; at least one; null when not sent
 * @param tbc whether another part follows; null means no
 * @param customData vendor specific data; null when not sent
 */
public record NotifyReportRequest(
        @NotNull Integer requestId,
        @NotNull Instant generatedAt,
        @NotNull Integer seqNo,
        @Size(min = 1) @Nullable List<@NotNull @Valid ReportData> reportData,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyReportResponse> {
    /** Copies the list. */
    public NotifyReportRequest {
        reportData = reportData == null ? null : List.copyOf(reportData);
    }

    /** With the required fields. */
    public NotifyReportRequest(Integer requestId, Instant generatedAt, Integer seqNo) {
        this(requestId, generatedAt, seqNo, null, null, null);
    }

    public NotifyReportRequest withReportData(@Nullable List<ReportData> reportData) {
        return new NotifyReportRequest(requestId, generatedAt, seqNo, reportData, tbc, customData);
    }

    public NotifyReportRequest withTbc(@Nullable Boolean tbc) {
        return new NotifyReportRequest(requestId, generatedAt, seqNo, reportData, tbc, customData);
    }

    public NotifyReportRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyReportRequest(requestId, generatedAt, seqNo, reportData, tbc, customData);
    }
}
