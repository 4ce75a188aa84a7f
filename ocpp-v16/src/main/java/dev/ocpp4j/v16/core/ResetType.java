package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What to restart (1.6 section 7.42). */
public enum ResetType {
    /** The hardware, even if transactions cannot end properly. */
    @JsonProperty("Hard")
    HARD,
    /** The application, after all transactions have ended properly. */
    @JsonProperty("Soft")
    SOFT
}
