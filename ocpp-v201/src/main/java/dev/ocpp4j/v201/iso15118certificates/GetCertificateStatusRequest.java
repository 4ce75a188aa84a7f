package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.OCSPRequestData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station asks for the OCSP status of a certificate (M06, section 1.18.1).
 *
 * @param ocspRequestData which certificate
 * @param customData vendor specific data; null when not sent
 */
public record GetCertificateStatusRequest(
        @NotNull @Valid OCSPRequestData ocspRequestData,
        @Valid @Nullable CustomData customData) implements Request<GetCertificateStatusResponse> {
    /** With the required fields. */
    public GetCertificateStatusRequest(OCSPRequestData ocspRequestData) {
        this(ocspRequestData, null);
    }

    public GetCertificateStatusRequest withCustomData(@Nullable CustomData customData) {
        return new GetCertificateStatusRequest(ocspRequestData, customData);
    }
}
