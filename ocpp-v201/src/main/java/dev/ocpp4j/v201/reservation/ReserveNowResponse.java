package dev.ocpp4j.v201.reservation;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a reservation (H01, section 1.47.2).
 *
 * @param status whether it is made
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ReserveNowResponse(
        @NotNull ReserveNowStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public ReserveNowResponse(ReserveNowStatus status) {
        this(status, null, null);
    }

    public ReserveNowResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ReserveNowResponse(status, statusInfo, customData);
    }

    public ReserveNowResponse withCustomData(@Nullable CustomData customData) {
        return new ReserveNowResponse(status, statusInfo, customData);
    }
}
