package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What noticed an event (section 3.31). */
public enum EventNotification {
    /** The software, without a monitor. */
    @JsonProperty("HardWiredNotification")
    HARD_WIRED_NOTIFICATION,
    /** A monitor that cannot be changed. */
    @JsonProperty("HardWiredMonitor")
    HARD_WIRED_MONITOR,
    /** A monitor that the manufacturer set. */
    @JsonProperty("PreconfiguredMonitor")
    PRECONFIGURED_MONITOR,
    /** A monitor that the CSMS set. */
    @JsonProperty("CustomMonitor")
    CUSTOM_MONITOR
}
