package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** ChargingState. */
public enum ChargingState {
    @JsonProperty("Charging")
    CHARGING,
    @JsonProperty("EVConnected")
    EV_CONNECTED,
    @JsonProperty("SuspendedEV")
    SUSPENDED_EV,
    @JsonProperty("SuspendedEVSE")
    SUSPENDED_EVSE,
    @JsonProperty("Idle")
    IDLE
}
