package dev.ocpp4j.v201.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * OCSPRequestData.
 *
 * @param hashAlgorithm see the specification
 * @param issuerNameHash see the specification
 * @param issuerKeyHash see the specification
 * @param serialNumber see the specification
 * @param responderURL see the specification
 * @param customData vendor specific data; null when not sent
 */
public record OCSPRequestData(
        @NotNull HashAlgorithm hashAlgorithm,
        @NotNull @Size(max = 128) String issuerNameHash,
        @NotNull @Size(max = 128) String issuerKeyHash,
        @NotNull @Size(max = 40) String serialNumber,
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
