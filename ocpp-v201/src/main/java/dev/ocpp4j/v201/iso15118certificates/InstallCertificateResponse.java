package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the installation (M05, section 1.30.2).
 *
 * @param status whether it is installed
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record InstallCertificateResponse(
        @NotNull InstallCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public InstallCertificateResponse(InstallCertificateStatus status) {
        this(status, null, null);
    }

    public InstallCertificateResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new InstallCertificateResponse(status, statusInfo, customData);
    }

    public InstallCertificateResponse withCustomData(@Nullable CustomData customData) {
        return new InstallCertificateResponse(status, statusInfo, customData);
    }
}
