package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks to have a new certificate signed for the Charge Point (security whitepaper section 5.17, use cases A02 and A03).
 *
 * @param csr the certificate signing request (RFC 2986) as PEM, at most 5500 characters
 */
public record SignCertificateRequest(
        @NotNull @Size(max = 5500) String csr) implements Request<SignCertificateResponse> {}
