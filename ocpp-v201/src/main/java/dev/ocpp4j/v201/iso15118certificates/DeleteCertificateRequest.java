package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS removes a certificate (M04, section 1.14.1).
 *
 * @param certificateHashData which certificate
 * @param customData vendor specific data; null when not sent
 */
public record DeleteCertificateRequest(
        @NotNull @Valid CertificateHashData certificateHashData,
        @Valid @Nullable CustomData customData) implements Request<DeleteCertificateResponse> {
    /** With the required fields. */
    public DeleteCertificateRequest(CertificateHashData certificateHashData) {
        this(certificateHashData, null);
    }

    public DeleteCertificateRequest withCustomData(@Nullable CustomData customData) {
        return new DeleteCertificateRequest(certificateHashData, customData);
    }
}
