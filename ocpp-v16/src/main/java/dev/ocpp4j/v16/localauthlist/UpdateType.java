package dev.ocpp4j.v16.localauthlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum UpdateType {
    @JsonProperty("Differential")
    DIFFERENTIAL,
    @JsonProperty("Full")
    FULL
}
