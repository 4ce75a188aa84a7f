package dev.ocpp4j.v201.localauthorizationlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the local authorization list is updated (section 3.85). */
public enum Update {
    /** The entries change the list. */
    @JsonProperty("Differential")
    DIFFERENTIAL,
    /** The entries replace the list. */
    @JsonProperty("Full")
    FULL
}
