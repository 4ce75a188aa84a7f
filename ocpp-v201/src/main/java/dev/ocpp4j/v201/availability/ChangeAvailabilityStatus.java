package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a change of availability (section 3.10). */
public enum ChangeAvailabilityStatus {
    /** It will be done. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be done. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It will be done when the running transactions have ended. */
    @JsonProperty("Scheduled")
    SCHEDULED
}
