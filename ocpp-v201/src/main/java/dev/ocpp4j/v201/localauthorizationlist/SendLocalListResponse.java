package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers an update of the local authorization list (D01, section 1.50.2).
 *
 * @param status whether the update was applied
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SendLocalListResponse(
        @NotNull SendLocalListStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public SendLocalListResponse(SendLocalListStatus status) {
        this(status, null, null);
    }

    public SendLocalListResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SendLocalListResponse(status, statusInfo, customData);
    }

    public SendLocalListResponse withCustomData(@Nullable CustomData customData) {
        return new SendLocalListResponse(status, statusInfo, customData);
    }
}
