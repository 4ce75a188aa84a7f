package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OperationalStatus. */
public enum OperationalStatus {
    @JsonProperty("Inoperative")
    INOPERATIVE,
    @JsonProperty("Operative")
    OPERATIVE
}
