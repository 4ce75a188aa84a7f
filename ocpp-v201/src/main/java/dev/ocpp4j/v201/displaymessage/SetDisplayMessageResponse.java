package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers a message to be displayed (O01, O02, O06, section 1.52.2).
 *
 * @param status whether it will be displayed
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SetDisplayMessageResponse(
        @NotNull DisplayMessageStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public SetDisplayMessageResponse(DisplayMessageStatus status) {
        this(status, null, null);
    }

    public SetDisplayMessageResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SetDisplayMessageResponse(status, statusInfo, customData);
    }

    public SetDisplayMessageResponse withCustomData(@Nullable CustomData customData) {
        return new SetDisplayMessageResponse(status, statusInfo, customData);
    }
}
