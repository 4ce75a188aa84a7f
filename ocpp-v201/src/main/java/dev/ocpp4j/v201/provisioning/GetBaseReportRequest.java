package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for a predefined report of the device model (B07, section 1.17.1).
 *
 * @param requestId comes back in each {@link NotifyReportRequest} of the report
 * @param reportBase which report
 * @param customData vendor specific data; null when not sent
 */
public record GetBaseReportRequest(
        @NotNull Integer requestId,
        @NotNull ReportBase reportBase,
        @Valid @Nullable CustomData customData) implements Request<GetBaseReportResponse> {
    /** With the required fields. */
    public GetBaseReportRequest(Integer requestId, ReportBase reportBase) {
        this(requestId, reportBase, null);
    }

    public GetBaseReportRequest withCustomData(@Nullable CustomData customData) {
        return new GetBaseReportRequest(requestId, reportBase, customData);
    }
}
