package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an OCSP request needs to know of a certificate (M06, section 2.36).
 *
 * @param hashAlgorithm how the hashes are made
 * @param issuerNameHash the hash of the distinguished name of the issuer; an identifier of at most 128 characters
 * @param issuerKeyHash the hash of the public key of the issuer; at most 128 characters
 * @param serialNumber the serial number in hexadecimal, without leading zeros; an identifier of at most 40 characters
 * @param responderURL the URL of the OCSP responder; case does not matter; at most 512 characters
 * @param customData vendor specific data; null when not sent
 */
public record OCSPRequestData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) @IdentifierString String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) @IdentifierString String serialNumber,
        @NotNull @Size(max = 512) String responderURL,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public OCSPRequestData(
            HashAlgorithm hashAlgorithm,
            String issuerNameHash,
            String issuerKeyHash,
            String serialNumber,
            String responderURL) {
        this(hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber, responderURL, null);
    }

    public OCSPRequestData withCustomData(@Nullable CustomData customData) {
        return new OCSPRequestData(
                hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber, responderURL, customData);
    }
}
