package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the request for a signature; the certificate itself comes later, with a {@link CertificateSignedRequest}
 * (A02, A03, section 1.58.2).
 *
 * @param status whether the request will be processed
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record SignCertificateResponse(
        @NotNull GenericStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData) implements Response {
    /** With the required fields. */
    public SignCertificateResponse(GenericStatus status) {
        this(status, null, null);
    }

    public SignCertificateResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new SignCertificateResponse(status, statusInfo, customData);
    }

    public SignCertificateResponse withCustomData(@Nullable CustomData customData) {
        return new SignCertificateResponse(status, statusInfo, customData);
    }
}
