package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;

/**
 * DRAFT
 */
public record LogStatusNotificationResponse() implements Response {}
