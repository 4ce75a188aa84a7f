package dev.ocpp4j.v16.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ClearChargingProfileStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Unknown")
    UNKNOWN
}
