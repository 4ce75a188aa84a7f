package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a transaction will be started or stopped on request (1.6 section 7.39). */
public enum RemoteStartStopStatus {
    /** The Charge Point will try. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not. */
    @JsonProperty("Rejected")
    REJECTED
}
