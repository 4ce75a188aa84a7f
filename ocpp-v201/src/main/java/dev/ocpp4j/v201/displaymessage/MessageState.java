package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** MessageState. */
public enum MessageState {
    @JsonProperty("Charging")
    CHARGING,
    @JsonProperty("Faulted")
    FAULTED,
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("Unavailable")
    UNAVAILABLE
}
