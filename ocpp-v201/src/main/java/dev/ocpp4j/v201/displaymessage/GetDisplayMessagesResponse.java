package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether there are such messages (O03, O04, section 1.21.2).
 *
 * @param status whether there are any
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetDisplayMessagesResponse(
        @NotNull GetDisplayMessagesStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetDisplayMessagesResponse(GetDisplayMessagesStatus status) {
        this(status, null, null);
    }

    public GetDisplayMessagesResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetDisplayMessagesResponse(status, statusInfo, customData);
    }

    public GetDisplayMessagesResponse withCustomData(@Nullable CustomData customData) {
        return new GetDisplayMessagesResponse(status, statusInfo, customData);
    }
}
