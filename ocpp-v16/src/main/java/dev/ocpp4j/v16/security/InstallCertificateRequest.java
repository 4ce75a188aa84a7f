package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record InstallCertificateRequest(
        @NotNull CertificateUse certificateType,
        @NotNull @Size(max = 5500) String certificate) implements Request<InstallCertificateResponse> {}
