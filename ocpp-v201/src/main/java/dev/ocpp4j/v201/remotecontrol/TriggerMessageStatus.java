package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the request for a message (section 3.81). */
public enum TriggerMessageStatus {
    /** It will be sent. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be sent. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It is not implemented or not known. */
    @JsonProperty("NotImplemented")
    NOT_IMPLEMENTED
}
