package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that matters to security (security whitepaper section 5.15, use case A04).
 *
 * @param type what happened, at most 50 characters; {@link SecurityEvent} lists the known ones, others are allowed
 * @param timestamp when it happened
 * @param techInfo more about it, at most 255 characters; null when not sent
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
