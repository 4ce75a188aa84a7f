package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdTokenInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether the identifier may charge (C01 to C09, section 1.1.2).
 *
 * @param idTokenInfo the status of the identifier
 * @param certificateStatus the outcome of the check of the contract certificate; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record AuthorizeResponse(
        @NotNull @Valid IdTokenInfo idTokenInfo,
        @Nullable AuthorizeCertificateStatus certificateStatus,
        @Valid @Nullable CustomData customData)
        implements Response {
    /** With the required fields. */
    public AuthorizeResponse(IdTokenInfo idTokenInfo) {
        this(idTokenInfo, null, null);
    }

    public AuthorizeResponse withCertificateStatus(@Nullable AuthorizeCertificateStatus certificateStatus) {
        return new AuthorizeResponse(idTokenInfo, certificateStatus, customData);
    }

    public AuthorizeResponse withCustomData(@Nullable CustomData customData) {
        return new AuthorizeResponse(idTokenInfo, certificateStatus, customData);
    }
}
