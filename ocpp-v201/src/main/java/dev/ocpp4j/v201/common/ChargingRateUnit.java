package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingRateUnit. */
public enum ChargingRateUnit {
    @JsonProperty("W")
    W,
    @JsonProperty("A")
    A
}
