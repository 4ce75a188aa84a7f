package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GenericStatus. */
public enum GenericStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
