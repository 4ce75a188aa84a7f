package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record CertificateSignedRequest(
        @NotNull @Size(max = 10000) String certificateChain) implements Request<CertificateSignedResponse> {}
