package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record DeleteCertificateRequest(@NotNull @Valid CertificateHashData certificateHashData)
        implements Request<DeleteCertificateResponse> {}
