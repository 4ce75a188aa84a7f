package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Names a certificate (section 2.6).
 *
 * @param hashAlgorithm how the hashes are made
 * @param issuerNameHash the hash of the distinguished name of the issuer; an identifier of at most 128 characters
 * @param issuerKeyHash the hash of the public key of the issuer; at most 128 characters
 * @param serialNumber the serial number in hexadecimal, without leading zeros; an identifier of at most 40 characters
 * @param customData vendor specific data; null when not sent
 */
public record CertificateHashData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) @IdentifierString String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) @IdentifierString String serialNumber,
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
