package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a cancellation (section 3.6). */
public enum CancelReservationStatus {
    /** The reservation is gone. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** There is no such reservation. */
    @JsonProperty("Rejected")
    REJECTED
}
