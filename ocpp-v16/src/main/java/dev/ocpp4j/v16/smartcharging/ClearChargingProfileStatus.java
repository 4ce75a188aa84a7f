package dev.ocpp4j.v16.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether charging profiles were removed (1.6 section 7.21). */
public enum ClearChargingProfileStatus {
    /** They were, or will be. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There were none that match. */
    @JsonProperty("Unknown")
    UNKNOWN
}
