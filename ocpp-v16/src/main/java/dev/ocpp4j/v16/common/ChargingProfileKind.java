package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ChargingProfileKind {
    @JsonProperty("Absolute")
    ABSOLUTE,
    @JsonProperty("Recurring")
    RECURRING,
    @JsonProperty("Relative")
    RELATIVE
}
