package dev.ocpp4j.v201.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a signed certificate (section 3.8). */
public enum CertificateSignedStatus {
    /** It is valid and will be used. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not valid. */
    @JsonProperty("Rejected")
    REJECTED
}
