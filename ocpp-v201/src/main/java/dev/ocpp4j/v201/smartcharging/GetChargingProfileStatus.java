package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether there are charging profiles to report (section 3.38). */
public enum GetChargingProfileStatus {
    /** There are; they will be reported. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** None matches. */
    @JsonProperty("NoProfiles")
    NO_PROFILES
}
