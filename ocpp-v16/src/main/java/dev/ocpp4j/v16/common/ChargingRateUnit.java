package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ChargingRateUnit {
    @JsonProperty("A")
    A,
    @JsonProperty("W")
    W
}
