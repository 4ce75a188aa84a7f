package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum RegistrationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Pending")
    PENDING,
    @JsonProperty("Rejected")
    REJECTED
}
