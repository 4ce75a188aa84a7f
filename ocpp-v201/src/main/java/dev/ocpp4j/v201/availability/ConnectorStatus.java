package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ConnectorStatus. */
public enum ConnectorStatus {
    @JsonProperty("Available")
    AVAILABLE,
    @JsonProperty("Occupied")
    OCCUPIED,
    @JsonProperty("Reserved")
    RESERVED,
    @JsonProperty("Unavailable")
    UNAVAILABLE,
    @JsonProperty("Faulted")
    FAULTED
}
