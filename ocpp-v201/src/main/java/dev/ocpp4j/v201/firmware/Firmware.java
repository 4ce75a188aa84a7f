package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Firmware.
 *
 * @param location see the specification
 * @param retrieveDateTime see the specification
 * @param installDateTime see the specification; null when not sent
 * @param signingCertificate see the specification; null when not sent
 * @param signature see the specification; null when not sent
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
