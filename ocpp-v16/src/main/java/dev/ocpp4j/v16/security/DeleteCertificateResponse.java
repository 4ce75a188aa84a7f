package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the certificate was removed (security whitepaper section 5.4).
 *
 * @param status whether it was
 */
public record DeleteCertificateResponse(@NotNull DeleteCertificateStatus status) implements Response {}
