package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Attribute. */
public enum Attribute {
    @JsonProperty("Actual")
    ACTUAL,
    @JsonProperty("Target")
    TARGET,
    @JsonProperty("MinSet")
    MIN_SET,
    @JsonProperty("MaxSet")
    MAX_SET
}
