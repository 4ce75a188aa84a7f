package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a registration (1.6 section 7.38). */
public enum RegistrationStatus {
    /** The Charge Point is accepted. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** The Central System is not ready to accept the Charge Point. It may already send requests. */
    @JsonProperty("Pending")
    PENDING,
    /** The Charge Point is not accepted. */
    @JsonProperty("Rejected")
    REJECTED
}
