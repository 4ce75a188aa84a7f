package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to new connection data (section 3.78). */
public enum SetNetworkProfileStatus {
    /** They are stored. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** They are not valid. */
    @JsonProperty("Rejected")
    REJECTED,
    /** They could not be stored. */
    @JsonProperty("Failed")
    FAILED
}
