package dev.ocpp4j.v201.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CertificateSignedStatus. */
public enum CertificateSignedStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
