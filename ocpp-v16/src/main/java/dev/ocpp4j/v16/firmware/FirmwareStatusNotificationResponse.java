package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;

/**
 * Tells that the progress arrived (1.6 sections 4.5 and 6.20).
 */
public record FirmwareStatusNotificationResponse() implements Response {}
