package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * CertificateHashData.
 *
 * @param hashAlgorithm see the specification
 * @param issuerNameHash see the specification
 * @param issuerKeyHash see the specification
 * @param serialNumber see the specification
 * @param customData vendor specific data; null when not sent
 */
public record CertificateHashData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) String serialNumber,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public CertificateHashData(
            HashAlgorithm hashAlgorithm, String issuerNameHash, String issuerKeyHash, String serialNumber) {
        this(hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber, null);
    }

    public CertificateHashData withCustomData(@Nullable CustomData customData) {
        return new CertificateHashData(hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber, customData);
    }
}
