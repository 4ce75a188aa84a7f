package dev.ocpp4j.v16.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Identifies a certificate the way OCSP does, RFC 6960 (security whitepaper section 6.1).
 *
 * @param hashAlgorithm the algorithm of both hashes
 * @param issuerNameHash the hash of the issuer's distinguished name in DER, as hexadecimal digits; at most 128
 *     characters
 * @param issuerKeyHash the hash of the issuer's public key, without tag and length, as hexadecimal digits; at most 128
 *     characters
 * @param serialNumber the serial number as hexadecimal digits without leading zeros and without 0x; at most 40
 *     characters
 */
public record CertificateHashData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) String serialNumber) {}
