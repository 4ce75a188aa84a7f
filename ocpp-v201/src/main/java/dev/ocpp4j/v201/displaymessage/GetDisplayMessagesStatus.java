package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GetDisplayMessagesStatus. */
public enum GetDisplayMessagesStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Unknown")
    UNKNOWN
}
