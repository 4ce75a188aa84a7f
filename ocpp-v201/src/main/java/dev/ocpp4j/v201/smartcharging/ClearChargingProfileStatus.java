package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ClearChargingProfileStatus. */
public enum ClearChargingProfileStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Unknown")
    UNKNOWN
}
