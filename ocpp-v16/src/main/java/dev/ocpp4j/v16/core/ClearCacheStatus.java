package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ClearCacheStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
