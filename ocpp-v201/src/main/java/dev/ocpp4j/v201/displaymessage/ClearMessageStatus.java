package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to the removal of a message from the display (section 3.19). */
public enum ClearMessageStatus {
    /** It is removed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There is no such message. */
    @JsonProperty("Unknown")
    UNKNOWN
}
