package dev.ocpp4j.v201.authorization;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.OCSPRequestData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station asks whether an identifier may charge (C01 to C09, section 1.1.1).
 *
 * @param idToken the identifier
 * @param certificate the contract certificate of the EV and its sub CAs as PEM, leaf first and without the root; for a
 *     station that cannot check it itself (C07.FR.06); at most 5500 characters; null when not sent
 * @param iso15118CertificateHashData what an OCSP check of the contract certificate needs; 1 to 4 of them; null when
 *     not sent
 * @param customData vendor specific data; null when not sent
 */
public record AuthorizeRequest(
        @NotNull @Valid IdToken idToken,
        @Size(max = 5500) @Nullable String certificate,
        @Size(min = 1, max = 4) @Nullable List<@NotNull @Valid OCSPRequestData> iso15118CertificateHashData,
        @Valid @Nullable CustomData customData)
        implements Request<AuthorizeResponse> {
    /** Copies the list. */
    public AuthorizeRequest {
        iso15118CertificateHashData =
                iso15118CertificateHashData == null ? null : List.copyOf(iso15118CertificateHashData);
    }

    /** With the required fields. */
    public AuthorizeRequest(IdToken idToken) {
        this(idToken, null, null, null);
    }

    public AuthorizeRequest withCertificate(@Nullable String certificate) {
        return new AuthorizeRequest(idToken, certificate, iso15118CertificateHashData, customData);
    }

    public AuthorizeRequest withIso15118CertificateHashData(
            @Nullable List<OCSPRequestData> iso15118CertificateHashData) {
        return new AuthorizeRequest(idToken, certificate, iso15118CertificateHashData, customData);
    }

    public AuthorizeRequest withCustomData(@Nullable CustomData customData) {
        return new AuthorizeRequest(idToken, certificate, iso15118CertificateHashData, customData);
    }
}
