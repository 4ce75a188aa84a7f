package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certificate was removed (security whitepaper section 6.7). */
public enum DeleteCertificateStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It could not be, or it is in use for the connection. */
    @JsonProperty("Failed")
    FAILED,
    /** There is no such certificate. */
    @JsonProperty("NotFound")
    NOT_FOUND
}
