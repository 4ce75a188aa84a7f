package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Request;

/**
 * DRAFT
 */
public record GetLocalListVersionRequest() implements Request<GetLocalListVersionResponse> {}
