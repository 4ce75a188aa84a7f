package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station asks for a certificate to be signed (A02, A03, section 1.58.1).
 *
 * @param csr the certificate signing request (RFC 2986), as PEM; at most 5500 characters
 * @param certificateType what the certificate is for; null when the station uses one certificate both towards the CSMS
 *     and for ISO 15118
 * @param customData vendor specific data; null when not sent
 */
public record SignCertificateRequest(
        @NotNull @Size(max = 5500) String csr,
        @Nullable CertificateSigningUse certificateType,
        @Valid @Nullable CustomData customData)
        implements Request<SignCertificateResponse> {
    /** With the required fields. */
    public SignCertificateRequest(String csr) {
        this(csr, null, null);
    }

    public SignCertificateRequest withCertificateType(@Nullable CertificateSigningUse certificateType) {
        return new SignCertificateRequest(csr, certificateType, customData);
    }

    public SignCertificateRequest withCustomData(@Nullable CustomData customData) {
        return new SignCertificateRequest(csr, certificateType, customData);
    }
}
