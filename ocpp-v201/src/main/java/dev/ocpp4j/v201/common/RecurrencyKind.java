package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** RecurrencyKind. */
public enum RecurrencyKind {
    @JsonProperty("Daily")
    DAILY,
    @JsonProperty("Weekly")
    WEEKLY
}
