package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record SignCertificateRequest(
        @NotNull @Size(max = 5500) String csr) implements Request<SignCertificateResponse> {}
