package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a request is worked on (security whitepaper section 6.10). */
public enum GenericStatus {
    /** It is. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not. */
    @JsonProperty("Rejected")
    REJECTED
}
