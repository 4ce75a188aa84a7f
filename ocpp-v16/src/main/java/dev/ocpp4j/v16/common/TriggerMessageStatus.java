package dev.ocpp4j.v16.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum TriggerMessageStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("NotImplemented")
    NOT_IMPLEMENTED
}
