package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingProfileStatus. */
public enum ChargingProfileStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
