package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a reservation (section 3.73). */
public enum ReserveNowStatus {
    /** It is made. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** All EVSEs in question have a fault. */
    @JsonProperty("Faulted")
    FAULTED,
    /** All EVSEs in question are in use. */
    @JsonProperty("Occupied")
    OCCUPIED,
    /** The station takes no reservations, or not such ones. */
    @JsonProperty("Rejected")
    REJECTED,
    /** All EVSEs in question are unavailable. */
    @JsonProperty("Unavailable")
    UNAVAILABLE
}
