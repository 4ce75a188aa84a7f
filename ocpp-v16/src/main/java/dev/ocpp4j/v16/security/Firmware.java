package dev.ocpp4j.v16.security;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Firmware that can be installed (security whitepaper section 6.9).
 *
 * @param location the URI to get it from, at most 512 characters
 * @param retrieveDateTime from when on to fetch it
 * @param signingCertificate the certificate that it was signed with, as PEM; at most 5500 characters
 * @param signature its signature as Base64, at most 800 characters
 * @param installDateTime when to install it; null for as soon as possible
 */
public record Firmware(
        @NotNull @Size(max = 512) String location,
        @NotNull Instant retrieveDateTime,
        @NotNull @Size(max = 5500) String signingCertificate,
        @NotNull @Size(max = 800) String signature,
        @Nullable Instant installDateTime) {
    /** With the required fields. */
    public Firmware(String location, Instant retrieveDateTime, String signingCertificate, String signature) {
        this(location, retrieveDateTime, signingCertificate, signature, null);
    }

    /** The same with this {@code installDateTime}. */
    public Firmware withInstallDateTime(@Nullable Instant installDateTime) {
        return new Firmware(location, retrieveDateTime, signingCertificate, signature, installDateTime);
    }
}
