package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.StatusInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The OCSP status of a certificate (M06, section 1.18.2).
 *
 * @param status whether it could be had
 * @param statusInfo details of the status; null when not sent
 * @param ocspResult the OCSP response (RFC 6960), DER in Base64; null only when the status is not Accepted; at most
 *     5500 characters
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record GetCertificateStatusResponse(
        @NotNull GetCertificateStatus status,
        @Valid @Nullable StatusInfo statusInfo,
        @Size(max = 5500) @Nullable String ocspResult,
        @Valid @Nullable CustomData customData)
        implements Response, Ruled {
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

    /** M06.FR.03. */
    @Override
    public Optional<String> brokenRule() {
        if (status == GetCertificateStatus.ACCEPTED && ocspResult == null) {
            return Optional.of("ocspResult must be there when accepted (M06.FR.03)");
        }
        return Optional.empty();
    }
}
