package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a value was measured (1.6 section 7.30). */
public enum Location {
    /** On the cable to the vehicle. */
    @JsonProperty("Cable")
    CABLE,
    /** By the vehicle. */
    @JsonProperty("EV")
    EV,
    /** Where the grid comes in. */
    @JsonProperty("Inlet")
    INLET,
    /** At the connector. Where a value was measured that names no location. */
    @JsonProperty("Outlet")
    OUTLET,
    /** Inside the Charge Point. */
    @JsonProperty("Body")
    BODY
}
