package dev.ocpp4j.v16.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ChargingProfileStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("NotSupported")
    NOT_SUPPORTED
}
