package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** TriggerMessageStatus. */
public enum TriggerMessageStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("NotImplemented")
    NOT_IMPLEMENTED
}
