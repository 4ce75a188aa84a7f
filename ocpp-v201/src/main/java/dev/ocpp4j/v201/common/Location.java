package dev.ocpp4j.v201.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Location. */
public enum Location {
    @JsonProperty("Body")
    BODY,
    @JsonProperty("Cable")
    CABLE,
    @JsonProperty("EV")
    EV,
    @JsonProperty("Inlet")
    INLET,
    @JsonProperty("Outlet")
    OUTLET
}
