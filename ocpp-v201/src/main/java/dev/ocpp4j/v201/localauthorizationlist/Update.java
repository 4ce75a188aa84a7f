package dev.ocpp4j.v201.localauthorizationlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Update. */
public enum Update {
    @JsonProperty("Differential")
    DIFFERENTIAL,
    @JsonProperty("Full")
    FULL
}
