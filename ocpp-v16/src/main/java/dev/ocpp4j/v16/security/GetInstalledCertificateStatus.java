package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum GetInstalledCertificateStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("NotFound")
    NOT_FOUND
}
