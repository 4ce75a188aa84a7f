package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the request for a certificate is being worked on (security whitepaper section 5.18).
 *
 * @param status whether it is
 */
public record SignCertificateResponse(@NotNull GenericStatus status) implements Response {}
