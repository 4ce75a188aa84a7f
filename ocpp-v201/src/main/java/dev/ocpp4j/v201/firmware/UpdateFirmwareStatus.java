package dev.ocpp4j.v201.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request for an update (section 3.86). */
public enum UpdateFirmwareStatus {
    /** It will start. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It will start, and a running one was stopped for it. */
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED,
    /** It will not: the certificate of the one who signed is not valid. */
    @JsonProperty("InvalidCertificate")
    INVALID_CERTIFICATE,
    /** It will not: the certificate of the one who signed was revoked. */
    @JsonProperty("RevokedCertificate")
    REVOKED_CERTIFICATE
}
