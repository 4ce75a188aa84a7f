package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Response;

/**
 * DRAFT
 */
public record MeterValuesResponse() implements Response {}
