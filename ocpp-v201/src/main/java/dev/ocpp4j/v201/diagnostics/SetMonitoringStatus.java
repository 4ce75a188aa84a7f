package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** SetMonitoringStatus. */
public enum SetMonitoringStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("UnknownComponent")
    UNKNOWN_COMPONENT,
    @JsonProperty("UnknownVariable")
    UNKNOWN_VARIABLE,
    @JsonProperty("UnsupportedMonitorType")
    UNSUPPORTED_MONITOR_TYPE,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Duplicate")
    DUPLICATE
}
