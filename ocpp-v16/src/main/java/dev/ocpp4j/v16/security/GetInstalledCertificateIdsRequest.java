package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;

/**
 * Asks what certificates are installed (security whitepaper section 5.7, use case M03).
 *
 * @param certificateType the certificates of which use
 */
public record GetInstalledCertificateIdsRequest(@NotNull CertificateUse certificateType)
        implements Request<GetInstalledCertificateIdsResponse> {}
