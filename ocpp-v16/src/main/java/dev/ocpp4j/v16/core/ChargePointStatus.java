package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum ChargePointStatus {
    @JsonProperty("Available")
    AVAILABLE,
    @JsonProperty("Preparing")
    PREPARING,
    @JsonProperty("Charging")
    CHARGING,
    @JsonProperty("SuspendedEVSE")
    SUSPENDED_EVSE,
    @JsonProperty("SuspendedEV")
    SUSPENDED_EV,
    @JsonProperty("Finishing")
    FINISHING,
    @JsonProperty("Reserved")
    RESERVED,
    @JsonProperty("Unavailable")
    UNAVAILABLE,
    @JsonProperty("Faulted")
    FAULTED
}
