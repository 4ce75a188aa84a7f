package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum DeleteCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Failed")
    FAILED,
    @JsonProperty("NotFound")
    NOT_FOUND
}
