package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum RecurrencyKind {
    @JsonProperty("Daily")
    DAILY,
    @JsonProperty("Weekly")
    WEEKLY
}
