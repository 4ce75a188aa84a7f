package dev.ocpp4j.v201.displaymessage;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the removal (O05, section 1.8.2).
 *
 * @param status whether there was such a message
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record ClearDisplayMessageResponse(
        @NotNull ClearMessageStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public ClearDisplayMessageResponse(ClearMessageStatus status) {
        this(status, null, null);
    }

    public ClearDisplayMessageResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new ClearDisplayMessageResponse(status, statusInfo, customData);
    }

    public ClearDisplayMessageResponse withCustomData(@Nullable CustomData customData) {
        return new ClearDisplayMessageResponse(status, statusInfo, customData);
    }
}
