package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a schedule will come (section 3.59). */
public enum NotifyEVChargingNeedsStatus {
    /** It comes at once. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** None will come. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It comes later. */
    @JsonProperty("Processing")
    PROCESSING
}
