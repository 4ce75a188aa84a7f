package dev.ocpp4j.v16.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ReservationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Faulted")
    FAULTED,
    @JsonProperty("Occupied")
    OCCUPIED,
    @JsonProperty("Rejected")
    REJECTED,
    @JsonProperty("Unavailable")
    UNAVAILABLE
}
