package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The state of charging in a transaction (section 3.16). */
public enum ChargingState {
    /** The contactor is closed and energy can flow. */
    @JsonProperty("Charging")
    CHARGING,
    /** An EV is connected. */
    @JsonProperty("EVConnected")
    EV_CONNECTED,
    /** The EVSE offers energy, the EV takes none. */
    @JsonProperty("SuspendedEV")
    SUSPENDED_EV,
    /** An EV is connected, the EVSE offers no energy. */
    @JsonProperty("SuspendedEVSE")
    SUSPENDED_EVSE,
    /** No EV is connected. */
    @JsonProperty("Idle")
    IDLE
}
