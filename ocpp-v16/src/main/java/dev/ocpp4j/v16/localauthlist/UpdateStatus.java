package dev.ocpp4j.v16.localauthlist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum UpdateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED,
    @JsonProperty("NotSupported")
    NOT_SUPPORTED,
    @JsonProperty("VersionMismatch")
    VERSION_MISMATCH
}
