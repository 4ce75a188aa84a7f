package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** EventTrigger. */
public enum EventTrigger {
    @JsonProperty("Alerting")
    ALERTING,
    @JsonProperty("Delta")
    DELTA,
    @JsonProperty("Periodic")
    PERIODIC
}
