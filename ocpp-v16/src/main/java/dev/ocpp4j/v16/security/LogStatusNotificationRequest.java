package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The progress of an upload of a log (security whitepaper section 5.13).
 *
 * @param status the progress
 * @param requestId the id of the GetLog request; null only when the message was triggered while nothing was being
 *     uploaded (N01.FR.12)
 */
public record LogStatusNotificationRequest(
        @NotNull UploadLogStatus status, @Nullable Integer requestId)
        implements Request<LogStatusNotificationResponse> {
    /** With the required field. */
    public LogStatusNotificationRequest(UploadLogStatus status) {
        this(status, null);
    }

    /** The same with this {@code requestId}. */
    public LogStatusNotificationRequest withRequestId(@Nullable Integer requestId) {
        return new LogStatusNotificationRequest(status, requestId);
    }
}
