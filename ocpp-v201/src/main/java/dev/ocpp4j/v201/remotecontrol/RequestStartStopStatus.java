package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** RequestStartStopStatus. */
public enum RequestStartStopStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
