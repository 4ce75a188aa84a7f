package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the certificate is taken (security whitepaper section 5.2).
 *
 * @param status whether it is
 */
public record CertificateSignedResponse(@NotNull CertificateSignedStatus status) implements Response {}
