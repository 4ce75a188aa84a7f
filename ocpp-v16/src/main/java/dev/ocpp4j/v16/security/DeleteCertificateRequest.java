package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Asks to remove an installed certificate (security whitepaper section 5.3, use case M04).
 *
 * @param certificateHashData the certificate
 */
public record DeleteCertificateRequest(@NotNull @Valid CertificateHashData certificateHashData)
        implements Request<DeleteCertificateResponse> {}
