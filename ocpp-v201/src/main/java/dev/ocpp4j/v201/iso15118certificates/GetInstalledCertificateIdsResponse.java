package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GetInstalledCertificateIdsResponse.
 *
 * @param status see the specification
 * @param statusInfo see the specification; null when not sent
 * @param certificateHashDataChain see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record GetInstalledCertificateIdsResponse(
        @NotNull GetInstalledCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(min = 1) @Nullable List<@NotNull @Valid CertificateHashDataChain> certificateHashDataChain,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** Copies the list. */
    public GetInstalledCertificateIdsResponse {
        certificateHashDataChain = certificateHashDataChain == null ? null : List.copyOf(certificateHashDataChain);
    }

    /** With the required fields. */
    public GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus status) {
        this(status, null, null, null);
    }

    public GetInstalledCertificateIdsResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new GetInstalledCertificateIdsResponse(status, statusInfo, certificateHashDataChain, customData);
    }

    public GetInstalledCertificateIdsResponse withCertificateHashDataChain(
            @Nullable List<CertificateHashDataChain> certificateHashDataChain) {
        return new GetInstalledCertificateIdsResponse(status, statusInfo, certificateHashDataChain, customData);
    }

    public GetInstalledCertificateIdsResponse withCustomData(@Nullable CustomData customData) {
        return new GetInstalledCertificateIdsResponse(status, statusInfo, certificateHashDataChain, customData);
    }
}
