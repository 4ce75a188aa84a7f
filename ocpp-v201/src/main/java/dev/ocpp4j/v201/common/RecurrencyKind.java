package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a schedule starts again (section 3.68). */
public enum RecurrencyKind {
    /** Each day. */
    @JsonProperty("Daily")
    DAILY,
    /** Each week. */
    @JsonProperty("Weekly")
    WEEKLY
}
