package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of trigger an event had (section 3.32). */
public enum EventTrigger {
    /** A threshold was passed; also for events without a monitor. */
    @JsonProperty("Alerting")
    ALERTING,
    /** The value changed by more than the monitor allows. */
    @JsonProperty("Delta")
    DELTA,
    /** The interval of the monitor has passed. */
    @JsonProperty("Periodic")
    PERIODIC
}
