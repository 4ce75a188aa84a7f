package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has this part of the report (N02, section 1.39.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyMonitoringReportResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyMonitoringReportResponse() {
        this(null);
    }

    public NotifyMonitoringReportResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyMonitoringReportResponse(customData);
    }
}
