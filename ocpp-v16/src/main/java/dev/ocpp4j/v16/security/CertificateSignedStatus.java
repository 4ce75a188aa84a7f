package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certificate is taken (security whitepaper section 6.2). */
public enum CertificateSignedStatus {
    /** It is valid. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not valid. */
    @JsonProperty("Rejected")
    REJECTED
}
