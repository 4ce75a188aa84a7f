package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** RegistrationStatus. */
public enum RegistrationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Pending")
    PENDING,
    @JsonProperty("Rejected")
    REJECTED
}
