package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;

/**
 * DRAFT
 */
public record SecurityEventNotificationResponse() implements Response {}
