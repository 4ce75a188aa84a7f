package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports a security event (A04, section 1.49.1).
 *
 * @param type what happened: the name of a {@link dev.ocpp4j.v201.devicemodel.SecurityEvent}, or one of the vendor; at
 *     most 50 characters
 * @param timestamp when it happened
 * @param techInfo details; at most 255 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SecurityEventNotificationRequest(
        @NotNull @Size(max = 50) String type,
        @NotNull Instant timestamp,
        @Size(max = 255) @Nullable String techInfo,
        @Valid @Nullable CustomData customData)
        implements Request<SecurityEventNotificationResponse> {
    /** With the required fields. */
    public SecurityEventNotificationRequest(String type, Instant timestamp) {
        this(type, timestamp, null, null);
    }

    public SecurityEventNotificationRequest withTechInfo(@Nullable String techInfo) {
        return new SecurityEventNotificationRequest(type, timestamp, techInfo, customData);
    }

    public SecurityEventNotificationRequest withCustomData(@Nullable CustomData customData) {
        return new SecurityEventNotificationRequest(type, timestamp, techInfo, customData);
    }
}
