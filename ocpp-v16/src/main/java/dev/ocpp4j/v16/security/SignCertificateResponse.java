package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.constraints.NotNull;

/**
 * DRAFT
 */
public record SignCertificateResponse(@NotNull GenericStatus status) implements Response {}
