package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * SignCertificateRequest.
 *
 * @param csr see the specification
 * @param certificateType see the specification; null when not sent
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
