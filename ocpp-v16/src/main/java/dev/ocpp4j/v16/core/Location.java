package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum Location {
    @JsonProperty("Cable")
    CABLE,
    @JsonProperty("EV")
    EV,
    @JsonProperty("Inlet")
    INLET,
    @JsonProperty("Outlet")
    OUTLET,
    @JsonProperty("Body")
    BODY
}
