package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station passes on that the EV wants its contract certificate installed or updated (M01, M02, section
 * 1.16.1).
 *
 * @param iso15118SchemaVersion the schema version of the ISO 15118 session, to read the request by; at most 50
 *     characters
 * @param action install or update
 * @param exiRequest the request of the EV as it came: EXI in Base64; at most 5600 characters
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
