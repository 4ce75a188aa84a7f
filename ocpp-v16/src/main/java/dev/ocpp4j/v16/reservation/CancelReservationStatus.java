package dev.ocpp4j.v16.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a reservation was cancelled (1.6 section 7.5). */
public enum CancelReservationStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There is no such reservation. */
    @JsonProperty("Rejected")
    REJECTED
}
