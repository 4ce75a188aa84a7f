package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum AvailabilityType {
    @JsonProperty("Inoperative")
    INOPERATIVE,
    @JsonProperty("Operative")
    OPERATIVE
}
