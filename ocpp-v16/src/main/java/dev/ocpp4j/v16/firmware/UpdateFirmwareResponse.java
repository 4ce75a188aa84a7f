package dev.ocpp4j.v16.firmware;

import dev.ocpp4j.core.Response;

/**
 * Tells that the request arrived (1.6 sections 5.19 and 6.56).
 */
public record UpdateFirmwareResponse() implements Response {}
