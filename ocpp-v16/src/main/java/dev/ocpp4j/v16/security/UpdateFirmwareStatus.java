package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether firmware will be installed (security whitepaper section 6.18). */
public enum UpdateFirmwareStatus {
    /** The Charge Point will try. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be. */
    @JsonProperty("Rejected")
    REJECTED,
    /** The Charge Point will try, and an update that was going on was cancelled for it. */
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED,
    /** It will not be: the certificate is not valid. */
    @JsonProperty("InvalidCertificate")
    INVALID_CERTIFICATE,
    /** It will not be: the certificate was revoked. */
    @JsonProperty("RevokedCertificate")
    REVOKED_CERTIFICATE
}
