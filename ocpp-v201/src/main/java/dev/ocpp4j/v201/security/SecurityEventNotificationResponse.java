package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has the report (A04, section 1.49.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record SecurityEventNotificationResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public SecurityEventNotificationResponse() {
        this(null);
    }

    public SecurityEventNotificationResponse withCustomData(@Nullable CustomData customData) {
        return new SecurityEventNotificationResponse(customData);
    }
}
