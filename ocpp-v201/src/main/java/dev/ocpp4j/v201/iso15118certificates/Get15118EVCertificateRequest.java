package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Get15118EVCertificateRequest.
 *
 * @param iso15118SchemaVersion see the specification
 * @param action see the specification
 * @param exiRequest see the specification
 * @param customData vendor specific data; null when not sent
 */
public record Get15118EVCertificateRequest(
        @NotNull @Size(max = 50) String iso15118SchemaVersion,
        @NotNull CertificateAction action,
        @NotNull @Size(max = 5600) String exiRequest,
        @Valid @Nullable CustomData customData)
        implements Request<Get15118EVCertificateResponse> {
    /** With the required fields. */
    public Get15118EVCertificateRequest(String iso15118SchemaVersion, CertificateAction action, String exiRequest) {
        this(iso15118SchemaVersion, action, exiRequest, null);
    }

    public Get15118EVCertificateRequest withCustomData(@Nullable CustomData customData) {
        return new Get15118EVCertificateRequest(iso15118SchemaVersion, action, exiRequest, customData);
    }
}
