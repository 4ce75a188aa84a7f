package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * GetCertificateStatusResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
 * @param ocspResult see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetCertificateStatusResponse(
        @NotNull GetCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(max = 5500) @Nullable String ocspResult,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public GetCertificateStatusResponse(GetCertificateStatus status) {
        this(status, null, null, null);
    }

    public GetCertificateStatusResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetCertificateStatusResponse(status, statusInfo, ocspResult, customData);
    }

    public GetCertificateStatusResponse withOcspResult(@Nullable String ocspResult) {
        return new GetCertificateStatusResponse(status, statusInfo, ocspResult, customData);
    }

    public GetCertificateStatusResponse withCustomData(@Nullable CustomData customData) {
        return new GetCertificateStatusResponse(status, statusInfo, ocspResult, customData);
    }
}
