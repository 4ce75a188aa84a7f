package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS delivers a signed certificate (A02, A03, section 1.4.1).
 *
 * @param certificateChain the certificate and those of its sub CAs as PEM, leaf first; at most 10000 characters
 * @param certificateType what the certificate is for, as in the request for it; null when the station uses one
 *     certificate both towards the CSMS and for ISO 15118
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
