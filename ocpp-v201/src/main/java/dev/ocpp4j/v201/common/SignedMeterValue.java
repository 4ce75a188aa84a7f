package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * SignedMeterValue.
 *
 * @param signedMeterData see the specification
 * @param signingMethod see the specification
 * @param encodingMethod see the specification
 * @param publicKey see the specification
 * @param customData vendor specific data; null when not sent
 */
public record SignedMeterValue(
        @NotNull @Size(max = 2500) String signedMeterData,
        @NotNull @Size(max = 50) String signingMethod,
        @NotNull @Size(max = 50) String encodingMethod,
        @NotNull @Size(max = 2500) String publicKey,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public SignedMeterValue(String signedMeterData, String signingMethod, String encodingMethod, String publicKey) {
        this(signedMeterData, signingMethod, encodingMethod, publicKey, null);
    }

    public SignedMeterValue withCustomData(@Nullable CustomData customData) {
        return new SignedMeterValue(signedMeterData, signingMethod, encodingMethod, publicKey, customData);
    }
}
