package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a charging profile (section 3.14). */
public enum ChargingProfileStatus {
    /** It is taken over. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It is not taken over. */
    @JsonProperty("Rejected")
    REJECTED
}
