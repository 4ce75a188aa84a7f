package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the removal of charging profiles (section 3.18). */
public enum ClearChargingProfileStatus {
    /** They are removed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** None matched. */
    @JsonProperty("Unknown")
    UNKNOWN
}
