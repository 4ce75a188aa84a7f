package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether charging is possible (1.6 section 7.4). */
public enum AvailabilityType {
    /** No charging. */
    @JsonProperty("Inoperative")
    INOPERATIVE,
    /** Charging is possible. */
    @JsonProperty("Operative")
    OPERATIVE
}
