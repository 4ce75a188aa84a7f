package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;

/**
 * Asks to empty the Authorization Cache (1.6 sections 5.4 and 6.11).
 */
public record ClearCacheRequest() implements Request<ClearCacheResponse> {}
