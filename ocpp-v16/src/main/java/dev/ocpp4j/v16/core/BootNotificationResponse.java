package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * DRAFT
 */
public record BootNotificationResponse(
        @NotNull RegistrationStatus status,
        @NotNull Instant currentTime,
        @NotNull Integer interval) implements Response {}
