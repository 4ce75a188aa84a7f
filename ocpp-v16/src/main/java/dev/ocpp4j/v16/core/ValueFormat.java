package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ValueFormat {
    @JsonProperty("Raw")
    RAW,
    @JsonProperty("SignedData")
    SIGNED_DATA
}
