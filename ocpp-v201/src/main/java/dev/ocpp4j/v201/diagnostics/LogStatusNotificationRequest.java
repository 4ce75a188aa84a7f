package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * LogStatusNotificationRequest.
 *
 * @param status see the specification
 * @param requestId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record LogStatusNotificationRequest(
        @NotNull UploadLogStatus status,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData) implements Request<LogStatusNotificationResponse> {
    /** With the required fields. */
    public LogStatusNotificationRequest(UploadLogStatus status) {
        this(status, null, null);
    }

    public LogStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new LogStatusNotificationRequest(status, requestId, customData);
    }

    public LogStatusNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new LogStatusNotificationRequest(status, requestId, customData);
    }
}
