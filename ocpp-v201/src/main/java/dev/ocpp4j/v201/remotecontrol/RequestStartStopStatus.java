package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a request to start or stop (section 3.71). */
public enum RequestStartStopStatus {
    /** It will be done. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be done. */
    @JsonProperty("Rejected")
    REJECTED
}
