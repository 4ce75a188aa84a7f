package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of a charging limit (section 3.15). */
public enum ChargingRateUnit {
    /** Watts, over all phases; usual for DC. */
    @JsonProperty("W")
    W,
    /** Amperes, for each phase; usual for AC. */
    @JsonProperty("A")
    A
}
