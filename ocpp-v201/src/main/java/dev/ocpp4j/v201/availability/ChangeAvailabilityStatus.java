package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChangeAvailabilityStatus. */
public enum ChangeAvailabilityStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Scheduled")
    SCHEDULED
}
