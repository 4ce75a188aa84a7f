package dev.ocpp4j.v201.remotecontrol;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request for a message, before the message itself (F06, section 1.61.2).
 *
 * @param status whether the message will be sent
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record TriggerMessageResponse(
        @NotNull TriggerMessageStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public TriggerMessageResponse(TriggerMessageStatus status) {
        this(status, null, null);
    }

    public TriggerMessageResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new TriggerMessageResponse(status, statusInfo, customData);
    }

    public TriggerMessageResponse withCustomData(@Nullable CustomData customData) {
        return new TriggerMessageResponse(status, statusInfo, customData);
    }
}
