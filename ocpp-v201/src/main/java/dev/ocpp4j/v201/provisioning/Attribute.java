package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The attributes that a variable can have (section 3.2). */
public enum Attribute {
    /** The value that it has. */
    @JsonProperty("Actual")
    ACTUAL,
    /** The value that it should have. */
    @JsonProperty("Target")
    TARGET,
    /** The least value that it may be set to. */
    @JsonProperty("MinSet")
    MIN_SET,
    /** The greatest value that it may be set to. */
    @JsonProperty("MaxSet")
    MAX_SET
}
