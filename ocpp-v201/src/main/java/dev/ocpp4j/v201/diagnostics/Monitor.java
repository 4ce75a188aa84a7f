package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Monitor. */
public enum Monitor {
    @JsonProperty("UpperThreshold")
    UPPER_THRESHOLD,
    @JsonProperty("LowerThreshold")
    LOWER_THRESHOLD,
    @JsonProperty("Delta")
    DELTA,
    @JsonProperty("Periodic")
    PERIODIC,
    @JsonProperty("PeriodicClockAligned")
    PERIODIC_CLOCK_ALIGNED
}
