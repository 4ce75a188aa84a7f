package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;

/**
 * Tells that the progress arrived (security whitepaper section 5.14).
 */
public record LogStatusNotificationResponse() implements Response {}
