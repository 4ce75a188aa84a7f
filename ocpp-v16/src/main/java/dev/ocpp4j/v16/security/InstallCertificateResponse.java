package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * Tells whether the certificate was installed (security whitepaper section 5.12).
 *
 * @param status whether it was
 */
public record InstallCertificateResponse(@NotNull InstallCertificateStatus status) implements Response {}
