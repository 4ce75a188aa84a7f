package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** CancelReservationStatus. */
public enum CancelReservationStatus {
    @JsonProperty("Accepted")
    ACCEPTED,
    @JsonProperty("Rejected")
    REJECTED
}
