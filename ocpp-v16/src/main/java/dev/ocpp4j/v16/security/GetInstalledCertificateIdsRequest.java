package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record GetInstalledCertificateIdsRequest(@NotNull CertificateUse certificateType)
        implements Request<GetInstalledCertificateIdsResponse> {}
