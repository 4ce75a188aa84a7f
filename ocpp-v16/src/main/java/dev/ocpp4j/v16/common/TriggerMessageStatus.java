package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a message that was asked for will be sent (1.6 section 7.44, security whitepaper section 6.17). */
public enum TriggerMessageStatus {
    /** It will be sent. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It will not be sent. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It is unknown here, or not implemented. */
    @JsonProperty("NotImplemented")
    NOT_IMPLEMENTED
}
