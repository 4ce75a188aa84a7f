package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record InstallCertificateResponse(@NotNull InstallCertificateStatus status) implements Response {}
