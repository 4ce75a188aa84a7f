package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether the request will be processed (N09, N10, section 1.12.2).
 *
 * @param status whether it will
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CustomerInformationResponse(
        @NotNull CustomerInformationStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public CustomerInformationResponse(CustomerInformationStatus status) {
        this(status, null, null);
    }

    public CustomerInformationResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new CustomerInformationResponse(status, statusInfo, customData);
    }

    public CustomerInformationResponse withCustomData(@Nullable CustomData customData) {
        return new CustomerInformationResponse(status, statusInfo, customData);
    }
}
