package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;

/**
 * Tells that the readings arrived (1.6 sections 4.7 and 6.32).
 */
public record MeterValuesResponse() implements Response {}
