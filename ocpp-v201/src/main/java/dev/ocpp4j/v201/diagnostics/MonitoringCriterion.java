package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Chooses monitors for a report (section 3.57). */
public enum MonitoringCriterion {
    /** Those with a threshold. */
    @JsonProperty("ThresholdMonitoring")
    THRESHOLD_MONITORING,
    /** Those with a difference. */
    @JsonProperty("DeltaMonitoring")
    DELTA_MONITORING,
    /** Those with an interval, aligned to the clock or not. */
    @JsonProperty("PeriodicMonitoring")
    PERIODIC_MONITORING
}
