package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ReserveNowStatus. */
public enum ReserveNowStatus {
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
