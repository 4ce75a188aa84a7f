package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;

/**
 * Tells that the status arrived (1.6 sections 4.9 and 6.48).
 */
public record StatusNotificationResponse() implements Response {}
