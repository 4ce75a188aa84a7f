package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request for a report (B07, section 1.17.2).
 *
 * @param status whether the report will come
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetBaseReportResponse(
        @NotNull GenericDeviceModelStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetBaseReportResponse(GenericDeviceModelStatus status) {
        this(status, null, null);
    }

    public GetBaseReportResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetBaseReportResponse(status, statusInfo, customData);
    }

    public GetBaseReportResponse withCustomData(@Nullable CustomData customData) {
        return new GetBaseReportResponse(status, statusInfo, customData);
    }
}
