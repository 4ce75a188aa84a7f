package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers the removal (M04, section 1.14.2).
 *
 * @param status whether it is removed
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record DeleteCertificateResponse(
        @NotNull DeleteCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public DeleteCertificateResponse(DeleteCertificateStatus status) {
        this(status, null, null);
    }

    public DeleteCertificateResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new DeleteCertificateResponse(status, statusInfo, customData);
    }

    public DeleteCertificateResponse withCustomData(@Nullable CustomData customData) {
        return new DeleteCertificateResponse(status, statusInfo, customData);
    }
}
