package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer for the EV (M01, M02, section 1.16.2).
 *
 * @param status whether the request could be processed
 * @param exiResponse the answer to hand to the EV: EXI in Base64; at most 5600 characters
 * @param statusInfo details of the status; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Get15118EVCertificateResponse(
        @NotNull Iso15118EVCertificateStatus status,
        @NotNull @Size(max = 5600) String exiResponse,
        @Valid @Nullable StatusInfo statusInfo,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public Get15118EVCertificateResponse(Iso15118EVCertificateStatus status, String exiResponse) {
        this(status, exiResponse, null, null);
    }

    public Get15118EVCertificateResponse withStatusInfo(@Nullable StatusInfo statusInfo) {
        return new Get15118EVCertificateResponse(status, exiResponse, statusInfo, customData);
    }

    public Get15118EVCertificateResponse withCustomData(@Nullable CustomData customData) {
        return new Get15118EVCertificateResponse(status, exiResponse, statusInfo, customData);
    }
}
