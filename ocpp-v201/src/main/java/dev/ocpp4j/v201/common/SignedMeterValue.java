package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meter value as the meter signed it (J01, J02, section 2.46).
 *
 * @param signedMeterData the signed data, in Base64; at most 2500 characters
 * @param signingMethod how it is signed; at most 50 characters
 * @param encodingMethod how the values were encoded before signing; at most 50 characters
 * @param publicKey the key to check it with, in Base64; empty when {@code PublicKeyWithSignedMeterValue} says that it
 *     is not sent; at most 2500 characters
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
