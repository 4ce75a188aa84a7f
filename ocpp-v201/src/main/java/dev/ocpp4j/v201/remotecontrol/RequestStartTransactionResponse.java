package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request to start (F01, F02, section 1.44.2).
 *
 * @param status whether the station takes it up
 * @param statusInfo details of the status; null when not sent
 * @param transactionId the transaction, when it had already begun, as with a cable that was plugged in before
 *     (F01.FR.13); an identifier of at most 36 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record RequestStartTransactionResponse(
        @NotNull RequestStartStopStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(max = 36) @IdentifierString @Nullable String transactionId,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public RequestStartTransactionResponse(RequestStartStopStatus status) {
        this(status, null, null, null);
    }

    public RequestStartTransactionResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }

    public RequestStartTransactionResponse withTransactionId(@Nullable String transactionId) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }

    public RequestStartTransactionResponse withCustomData(@Nullable CustomData customData) {
        return new RequestStartTransactionResponse(status, statusInfo, transactionId, customData);
    }
}
