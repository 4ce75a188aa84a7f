package dev.ocpp4j.v16.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum CancelReservationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
