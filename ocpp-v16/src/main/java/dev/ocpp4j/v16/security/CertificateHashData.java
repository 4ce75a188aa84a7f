package dev.ocpp4j.v16.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * DRAFT
 */
public record CertificateHashData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) String serialNumber) {}
