package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** NotifyEVChargingNeedsStatus. */
public enum NotifyEVChargingNeedsStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Processing")
    PROCESSING
}
