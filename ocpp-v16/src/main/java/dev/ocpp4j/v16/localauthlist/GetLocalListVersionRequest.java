package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Request;

/**
 * Asks for the version of the Local Authorization List (1.6 sections 5.10 and 6.27).
 */
public record GetLocalListVersionRequest() implements Request<GetLocalListVersionResponse> {}
