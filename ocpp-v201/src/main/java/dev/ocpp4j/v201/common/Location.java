package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where was measured (section 3.47). */
public enum Location {
    /** Inside the station. */
    @JsonProperty("Body")
    BODY,
    /** At the cable. */
    @JsonProperty("Cable")
    CABLE,
    /** In the EV. */
    @JsonProperty("EV")
    EV,
    /** Where the grid comes in. */
    @JsonProperty("Inlet")
    INLET,
    /** At the connector. */
    @JsonProperty("Outlet")
    OUTLET
}
