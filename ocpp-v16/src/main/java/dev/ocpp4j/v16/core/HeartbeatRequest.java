package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;

/**
 * DRAFT
 */
public record HeartbeatRequest() implements Request<HeartbeatResponse> {}
