package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of limits (1.6 section 7.12). */
public enum ChargingRateUnit {
    /** Amperes, for each phase. */
    @JsonProperty("A")
    A,
    /** Watts, all phases together. */
    @JsonProperty("W")
    W
}
