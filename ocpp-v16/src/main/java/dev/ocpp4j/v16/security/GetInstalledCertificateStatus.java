package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether there are certificates of a use (security whitepaper section 6.11). */
public enum GetInstalledCertificateStatus {
    /** There are. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There are none. */
    @JsonProperty("NotFound")
    NOT_FOUND
}
