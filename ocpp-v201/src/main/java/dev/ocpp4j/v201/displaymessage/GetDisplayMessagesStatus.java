package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether there are messages to report (section 3.39). */
public enum GetDisplayMessagesStatus {
    /** There are; they will be reported. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** None matches. */
    @JsonProperty("Unknown")
    UNKNOWN
}
