package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks which certificates are installed (M03, section 1.22.1).
 *
 * @param certificateType of which types; null for all; at least one
 * @param customData vendor specific data; null when not sent
 */
public record GetInstalledCertificateIdsRequest(
        @Size(min = 1) @Nullable List<@NotNull GetCertificateIdUse> certificateType,
        @Valid @Nullable CustomData customData)
        implements Request<GetInstalledCertificateIdsResponse> {
    /** Copies the list. */
    public GetInstalledCertificateIdsRequest {
        certificateType = certificateType == null ? null : List.copyOf(certificateType);
    }

    /** With no field. */
    public GetInstalledCertificateIdsRequest() {
        this(null, null);
    }

    public GetInstalledCertificateIdsRequest withCertificateType(@Nullable List<GetCertificateIdUse> certificateType) {
        return new GetInstalledCertificateIdsRequest(certificateType, customData);
    }

    public GetInstalledCertificateIdsRequest withCustomData(@Nullable CustomData customData) {
        return new GetInstalledCertificateIdsRequest(certificateType, customData);
    }
}
