package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a charging schedule restarts (1.6 section 7.37). */
public enum RecurrencyKind {
    /** Every 24 hours after its start. */
    @JsonProperty("Daily")
    DAILY,
    /** Every 7 days after its start. */
    @JsonProperty("Weekly")
    WEEKLY
}
