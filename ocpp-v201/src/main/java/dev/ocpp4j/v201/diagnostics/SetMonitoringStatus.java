package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a monitor to be set (section 3.77). */
public enum SetMonitoringStatus {
    /** It is set. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** The component is not known. */
    @JsonProperty("UnknownComponent")
    UNKNOWN_COMPONENT,
    /** The component is known, the variable is not. */
    @JsonProperty("UnknownVariable")
    UNKNOWN_VARIABLE,
    /** The variable cannot be watched in this way. */
    @JsonProperty("UnsupportedMonitorType")
    UNSUPPORTED_MONITOR_TYPE,
    /** It is not set. */
    @JsonProperty("Rejected")
    REJECTED,
    /** There is one of this type and severity already. */
    @JsonProperty("Duplicate")
    DUPLICATE
}
