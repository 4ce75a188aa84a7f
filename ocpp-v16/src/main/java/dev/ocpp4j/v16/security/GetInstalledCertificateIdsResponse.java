package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Response;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what certificates are installed (security whitepaper section 5.8).
 *
 * @param status whether there are any
 * @param certificateHashData the certificates, at least one; null when there are none
 */
public record GetInstalledCertificateIdsResponse(
        @NotNull GetInstalledCertificateStatus status,
        @Size(min = 1) @Nullable List<@NotNull @Valid CertificateHashData> certificateHashData)
        implements Response {
    /** Copies the list. */
    public GetInstalledCertificateIdsResponse {
        if (certificateHashData != null) {
            certificateHashData = List.copyOf(certificateHashData);
        }
    }

    /** With the required field. */
    public GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus status) {
        this(status, null);
    }

    /** The same with this {@code certificateHashData}. */
    public GetInstalledCertificateIdsResponse withCertificateHashData(
            @Nullable List<CertificateHashData> certificateHashData) {
        return new GetInstalledCertificateIdsResponse(status, certificateHashData);
    }
}
