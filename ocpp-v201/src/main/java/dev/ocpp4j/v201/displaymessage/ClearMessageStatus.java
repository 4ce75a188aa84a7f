package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ClearMessageStatus. */
public enum ClearMessageStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Unknown")
    UNKNOWN
}
