package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the availability changes (1.6 section 7.3). */
public enum AvailabilityStatus {
    /** It changes, or was so already. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It does not change. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It changes when the transactions that are going on have ended. */
    @JsonProperty("Scheduled")
    SCHEDULED
}
