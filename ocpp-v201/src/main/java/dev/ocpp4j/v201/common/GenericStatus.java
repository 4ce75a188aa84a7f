package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a request (section 3.35). */
public enum GenericStatus {
    /** It will be done. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be done. */
    @JsonProperty("Rejected")
    REJECTED
}
