package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;

/**
 * Tells that the event arrived (security whitepaper section 5.16).
 */
public record SecurityEventNotificationResponse() implements Response {}
