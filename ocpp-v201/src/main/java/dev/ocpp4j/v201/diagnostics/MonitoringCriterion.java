package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** MonitoringCriterion. */
public enum MonitoringCriterion {
    @JsonProperty("ThresholdMonitoring")
    THRESHOLD_MONITORING,
    @JsonProperty("DeltaMonitoring")
    DELTA_MONITORING,
    @JsonProperty("PeriodicMonitoring")
    PERIODIC_MONITORING
}
