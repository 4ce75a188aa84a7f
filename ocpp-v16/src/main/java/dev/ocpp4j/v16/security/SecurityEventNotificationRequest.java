package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * DRAFT
 */
public record SecurityEventNotificationRequest(
        @NotNull @Size(max = 50) String type,
        @NotNull Instant timestamp,
        @Size(max = 255) @Nullable String techInfo) implements Request<SecurityEventNotificationResponse> {
    /** With the required fields. */
    public SecurityEventNotificationRequest(String type, Instant timestamp) {
        this(type, timestamp, null);
    }

    /** The same with this {@code techInfo}. */
    public SecurityEventNotificationRequest withTechInfo(@Nullable String techInfo) {
        return new SecurityEventNotificationRequest(type, timestamp, techInfo);
    }
}
