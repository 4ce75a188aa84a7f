package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a monitor watches for (section 3.55). */
public enum Monitor {
    /** The value rises above the threshold. */
    @JsonProperty("UpperThreshold")
    UPPER_THRESHOLD,
    /** The value falls below the threshold. */
    @JsonProperty("LowerThreshold")
    LOWER_THRESHOLD,
    /** The value changes by more than the difference; a value that is no number changes at all. */
    @JsonProperty("Delta")
    DELTA,
    /** The interval passes, from when the monitor was set. */
    @JsonProperty("Periodic")
    PERIODIC,
    /** The interval passes, aligned to the clock. */
    @JsonProperty("PeriodicClockAligned")
    PERIODIC_CLOCK_ALIGNED
}
