package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;

/**
 * DRAFT
 */
public record DiagnosticsStatusNotificationResponse() implements Response {}
