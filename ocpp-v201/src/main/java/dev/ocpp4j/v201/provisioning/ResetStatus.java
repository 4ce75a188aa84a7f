package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a reset (section 3.75). */
public enum ResetStatus {
    /** It will be done. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be done. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It will be done when the station is free. */
    @JsonProperty("Scheduled")
    SCHEDULED
}
