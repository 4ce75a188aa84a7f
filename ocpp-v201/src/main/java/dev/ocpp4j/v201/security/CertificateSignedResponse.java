package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the delivery of a certificate (A02, A03, section 1.4.2).
 *
 * @param status whether the certificate is valid and taken over
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CertificateSignedResponse(
        @NotNull CertificateSignedStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public CertificateSignedResponse(CertificateSignedStatus status) {
        this(status, null, null);
    }

    public CertificateSignedResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new CertificateSignedResponse(status, statusInfo, customData);
    }

    public CertificateSignedResponse withCustomData(@Nullable CustomData customData) {
        return new CertificateSignedResponse(status, statusInfo, customData);
    }
}
