package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificates that are installed (M03, section 1.22.2).
 *
 * @param status whether there are any
 * @param statusInfo details of the status; null when not sent
 * @param certificateHashDataChain the certificates; sent when there are any; at least one; null when not sent
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record GetInstalledCertificateIdsResponse(
        @NotNull GetInstalledCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(min = 1) @Nullable List<@NotNull @Valid CertificateHashDataChain> certificateHashDataChain,
        @Valid @Nullable CustomData customData)
        implements Response, Ruled {
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

    /** M03.FR.04. */
    @Override
    public Optional<String> brokenRule() {
        if (status == GetInstalledCertificateStatus.ACCEPTED && certificateHashDataChain == null) {
            return Optional.of("certificateHashDataChain must be there when accepted (M03.FR.04)");
        }
        return Optional.empty();
    }
}
