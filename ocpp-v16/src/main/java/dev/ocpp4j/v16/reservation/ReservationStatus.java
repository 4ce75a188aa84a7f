package dev.ocpp4j.v16.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a reservation was made (1.6 section 7.40). */
public enum ReservationStatus {
    /** It was. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** It was not: the connector, or each of them, is faulted. */
    @JsonProperty("Faulted")
    FAULTED,
    /** It was not: the connector, or each of them, is in use or reserved. */
    @JsonProperty("Occupied")
    OCCUPIED,
    /** It was not: the Charge Point takes no reservations. */
    @JsonProperty("Rejected")
    REJECTED,
    /** It was not: the connector, or each of them, is unavailable. */
    @JsonProperty("Unavailable")
    UNAVAILABLE
}
