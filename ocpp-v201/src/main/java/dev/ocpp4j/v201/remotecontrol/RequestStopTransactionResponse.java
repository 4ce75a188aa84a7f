package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to stop (F03, section 1.45.2).
 *
 * @param status whether the station takes it up
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record RequestStopTransactionResponse(
        @NotNull RequestStartStopStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public RequestStopTransactionResponse(RequestStartStopStatus status) {
        this(status, null, null);
    }

    public RequestStopTransactionResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new RequestStopTransactionResponse(status, statusInfo, customData);
    }

    public RequestStopTransactionResponse withCustomData(@Nullable CustomData customData) {
        return new RequestStopTransactionResponse(status, statusInfo, customData);
    }
}
