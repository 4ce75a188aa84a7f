package dev.ocpp4j.v16.core;

import dev.ocpp4j.core.Request;

/**
 * The Charge Point tells that it is alive (1.6 sections 4.6 and 6.29).
 */
public record HeartbeatRequest() implements Request<HeartbeatResponse> {}
