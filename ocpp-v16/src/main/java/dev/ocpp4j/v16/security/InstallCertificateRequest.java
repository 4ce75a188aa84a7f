package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Request;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks to install a root certificate (security whitepaper section 5.11, use case M05).
 *
 * @param certificateType what it is for
 * @param certificate the certificate as PEM, at most 5500 characters
 */
public record InstallCertificateRequest(
        @NotNull CertificateUse certificateType,
        @NotNull @Size(max = 5500) String certificate) implements Request<InstallCertificateResponse> {}
