package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a registration (section 3.69). */
public enum RegistrationStatus {
    /** The station is accepted. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** The CSMS is not ready; it may set up the station before. */
    @JsonProperty("Pending")
    PENDING,
    /** The station is not accepted. */
    @JsonProperty("Rejected")
    REJECTED
}
