package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * CertificateSignedRequest.
 *
 * @param certificateChain see the specification
 * @param certificateType see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CertificateSignedRequest(
        @NotNull @Size(max = 10000) String certificateChain,
        @Nullable CertificateSigningUse certificateType,
        @Valid @Nullable CustomData customData)
        implements Request<CertificateSignedResponse> {
    /** With the required fields. */
    public CertificateSignedRequest(String certificateChain) {
        this(certificateChain, null, null);
    }

    public CertificateSignedRequest withCertificateType(@Nullable CertificateSigningUse certificateType) {
        return new CertificateSignedRequest(certificateChain, certificateType, customData);
    }

    public CertificateSignedRequest withCustomData(@Nullable CustomData customData) {
        return new CertificateSignedRequest(certificateChain, certificateType, customData);
    }
}
