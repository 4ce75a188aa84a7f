package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum AuthorizationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Blocked")
    BLOCKED,
    @JsonProperty("Expired")
    EXPIRED,
    @JsonProperty("Invalid")
    INVALID,
    @JsonProperty("ConcurrentTx")
    CONCURRENT_TX
}
