package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Delivers the certificate that the Charge Point had asked for (security whitepaper section 5.1, use cases A02 and
 * A03).
 *
 * @param certificateChain the certificate, with the sub-CA certificates if needed, as PEM; at most 10000 characters, or
 *     what the key CertificateSignedMaxChainSize tells
 */
public record CertificateSignedRequest(
        @NotNull @Size(max = 10000) String certificateChain) implements Request<CertificateSignedResponse> {}
