package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a monitor to be removed (section 3.20). */
public enum ClearMonitoringStatus {
    /** It is removed. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It may not be removed. */
    @JsonProperty("Rejected")
    REJECTED,
    /** There is no such monitor. */
    @JsonProperty("NotFound")
    NOT_FOUND
}
