package dev.ocpp4j.v201.availability;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a connector; the first three are operative (section 3.23). */
public enum ConnectorStatus {
    /** Free for a new driver. */
    @JsonProperty("Available")
    AVAILABLE,
    /** In use. */
    @JsonProperty("Occupied")
    OCCUPIED,
    /** Kept for a reservation. */
    @JsonProperty("Reserved")
    RESERVED,
    /** Taken out of use, as by a change of availability. */
    @JsonProperty("Unavailable")
    UNAVAILABLE,
    /** It, its EVSE or the station has an error. */
    @JsonProperty("Faulted")
    FAULTED
}
