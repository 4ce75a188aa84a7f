package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a reservation ended (section 3.72). */
public enum ReservationUpdateStatus {
    /** Its time is over. */
    @JsonProperty("Expired")
    EXPIRED,
    /** The station had to drop it. */
    @JsonProperty("Removed")
    REMOVED
}
