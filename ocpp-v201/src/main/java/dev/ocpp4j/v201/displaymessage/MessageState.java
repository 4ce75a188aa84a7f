package dev.ocpp4j.v201.displaymessage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which state of the station a message is displayed (section 3.53). */
public enum MessageState {
    /** While it charges. */
    @JsonProperty("Charging")
    CHARGING,
    /** While it has a fault. */
    @JsonProperty("Faulted")
    FAULTED,
    /** While it does not charge. */
    @JsonProperty("Idle")
    IDLE,
    /** While it is unavailable. */
    @JsonProperty("Unavailable")
    UNAVAILABLE
}
