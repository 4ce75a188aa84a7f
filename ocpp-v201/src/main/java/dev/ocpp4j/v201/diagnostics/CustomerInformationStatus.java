package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CustomerInformationStatus. */
public enum CustomerInformationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Invalid")
    INVALID
}
