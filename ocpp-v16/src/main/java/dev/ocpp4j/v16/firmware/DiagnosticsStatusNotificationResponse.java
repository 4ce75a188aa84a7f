package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;

/**
 * Tells that the progress arrived (1.6 sections 4.4 and 6.18).
 */
public record DiagnosticsStatusNotificationResponse() implements Response {}
