package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record DeleteCertificateResponse(@NotNull DeleteCertificateStatus status) implements Response {}
