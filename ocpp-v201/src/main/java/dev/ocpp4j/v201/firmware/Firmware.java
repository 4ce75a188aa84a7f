package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A firmware to install (L01, L02, section 2.24).
 *
 * @param location the URI to fetch it from; at most 512 characters
 * @param retrieveDateTime when to fetch it
 * @param installDateTime when to install it; null means as soon as possible
 * @param signingCertificate the certificate of the one who signed it, as PEM; at most 5500 characters; null when not
 *     sent
 * @param signature its signature, in Base64; at most 800 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Firmware(
        @NotNull @Size(max = 512) String location,
        @NotNull Instant retrieveDateTime,
        @Nullable Instant installDateTime,
        @Size(max = 5500) @Nullable String signingCertificate,
        @Size(max = 800) @Nullable String signature,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public Firmware(String location, Instant retrieveDateTime) {
        this(location, retrieveDateTime, null, null, null, null);
    }

    public Firmware withInstallDateTime(@Nullable Instant installDateTime) {
        return new Firmware(location, retrieveDateTime, installDateTime, signingCertificate, signature, customData);
    }

    public Firmware withSigningCertificate(@Nullable String signingCertificate) {
        return new Firmware(location, retrieveDateTime, installDateTime, signingCertificate, signature, customData);
    }

    public Firmware withSignature(@Nullable String signature) {
        return new Firmware(location, retrieveDateTime, installDateTime, signingCertificate, signature, customData);
    }

    public Firmware withCustomData(@Nullable CustomData customData) {
        return new Firmware(location, retrieveDateTime, installDateTime, signingCertificate, signature, customData);
    }
}
