package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ReservationUpdateStatus. */
public enum ReservationUpdateStatus {
    @JsonProperty("Expired")
    EXPIRED,
    @JsonProperty("Removed")
    REMOVED
}
