package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record DiagnosticsStatusNotificationRequest(@NotNull DiagnosticsStatus status)
        implements Request<DiagnosticsStatusNotificationResponse> {}
