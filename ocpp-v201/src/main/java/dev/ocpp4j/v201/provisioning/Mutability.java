package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Mutability. */
public enum Mutability {
    @JsonProperty("ReadOnly")
    READ_ONLY,
    @JsonProperty("WriteOnly")
    WRITE_ONLY,
    @JsonProperty("ReadWrite")
    READ_WRITE
}
