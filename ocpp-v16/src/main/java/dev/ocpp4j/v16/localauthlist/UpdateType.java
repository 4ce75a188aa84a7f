package dev.ocpp4j.v16.localauthlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the Local Authorization List is updated (1.6 section 7.48). */
public enum UpdateType {
    /** Its entries are changed one by one. */
    @JsonProperty("Differential")
    DIFFERENTIAL,
    /** It is replaced. */
    @JsonProperty("Full")
    FULL
}
