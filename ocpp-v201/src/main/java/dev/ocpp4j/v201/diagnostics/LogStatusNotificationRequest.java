package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports how far the upload of a log file is (N01, section 1.31.1).
 *
 * @param status how far it is
 * @param requestId the id of the {@link GetLogRequest}; null only while idle
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record LogStatusNotificationRequest(
        @NotNull UploadLogStatus status,
        @Nullable Integer requestId,
        @Valid @Nullable CustomData customData) implements Request<LogStatusNotificationResponse>, Ruled {
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

    /** N01.FR.13 with F06.FR.15. */
    @Override
    public Optional<String> brokenRule() {
        if (requestId == null && status != UploadLogStatus.IDLE) {
            return Optional.of("requestId must be there unless the status is Idle (N01.FR.13)");
        }
        return Optional.empty();
    }
}
