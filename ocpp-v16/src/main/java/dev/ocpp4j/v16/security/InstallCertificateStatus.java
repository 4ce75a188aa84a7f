package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a certificate was installed (security whitepaper section 6.3). */
public enum InstallCertificateStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is valid, but could not be installed. */
    @JsonProperty("Failed")
    FAILED,
    /** It is not valid, or there is no room for it. */
    @JsonProperty("Rejected")
    REJECTED
}
