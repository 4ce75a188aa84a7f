package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has this part of the report (B07, B08, section 1.40.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyReportResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyReportResponse() {
        this(null);
    }

    public NotifyReportResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyReportResponse(customData);
    }
}
