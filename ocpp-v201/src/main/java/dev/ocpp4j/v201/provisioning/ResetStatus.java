package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ResetStatus. */
public enum ResetStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Scheduled")
    SCHEDULED
}
