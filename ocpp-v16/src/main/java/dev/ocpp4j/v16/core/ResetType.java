package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ResetType {
    @JsonProperty("Hard")
    HARD,
    @JsonProperty("Soft")
    SOFT
}
