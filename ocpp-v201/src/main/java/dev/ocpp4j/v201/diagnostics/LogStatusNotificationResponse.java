package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the progress (N01, section 1.31.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record LogStatusNotificationResponse(@Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public LogStatusNotificationResponse() {
        this(null);
    }

    public LogStatusNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new LogStatusNotificationResponse(customData);
    }
}
