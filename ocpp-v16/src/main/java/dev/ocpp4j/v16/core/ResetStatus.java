package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the Charge Point will restart (1.6 section 7.41). */
public enum ResetStatus {
    /** It will. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not. */
    @JsonProperty("Rejected")
    REJECTED
}
