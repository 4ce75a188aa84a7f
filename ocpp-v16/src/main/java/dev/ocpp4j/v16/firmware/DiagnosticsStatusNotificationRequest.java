package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * The progress of an upload of diagnostics (1.6 sections 4.4 and 6.17).
 *
 * @param status the progress
 */
public record DiagnosticsStatusNotificationRequest(@NotNull DiagnosticsStatus status)
        implements Request<DiagnosticsStatusNotificationResponse> {}
