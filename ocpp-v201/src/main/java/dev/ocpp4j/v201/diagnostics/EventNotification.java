package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** EventNotification. */
public enum EventNotification {
    @JsonProperty("HardWiredNotification")
    HARD_WIRED_NOTIFICATION,
    @JsonProperty("HardWiredMonitor")
    HARD_WIRED_MONITOR,
    @JsonProperty("PreconfiguredMonitor")
    PRECONFIGURED_MONITOR,
    @JsonProperty("CustomMonitor")
    CUSTOM_MONITOR
}
