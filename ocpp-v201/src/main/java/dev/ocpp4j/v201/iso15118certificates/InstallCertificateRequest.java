package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS installs a root certificate (M05, section 1.30.1).
 *
 * @param certificateType what it is for
 * @param certificate the certificate as PEM; at most 5500 characters
 * @param customData vendor specific data; null when not sent
 */
public record InstallCertificateRequest(
        @NotNull InstallCertificateUse certificateType,
        @NotNull @Size(max = 5500) String certificate,
        @Valid @Nullable CustomData customData)
        implements Request<InstallCertificateResponse> {
    /** With the required fields. */
    public InstallCertificateRequest(InstallCertificateUse certificateType, String certificate) {
        this(certificateType, certificate, null);
    }

    public InstallCertificateRequest withCustomData(@Nullable CustomData customData) {
        return new InstallCertificateRequest(certificateType, certificate, customData);
    }
}
