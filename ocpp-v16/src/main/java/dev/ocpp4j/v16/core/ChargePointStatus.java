package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The status of a connector or of the Charge Point (1.6 section 7.7). All but {@link #UNAVAILABLE} and {@link #FAULTED}
 * count as operative.
 */
public enum ChargePointStatus {
    /** Free for the next user. */
    @JsonProperty("Available")
    AVAILABLE,
    /** No longer free, but no transaction yet: a card was shown, a cable plugged or a vehicle arrived. */
    @JsonProperty("Preparing")
    PREPARING,
    /** The vehicle can take energy. */
    @JsonProperty("Charging")
    CHARGING,
    /** The vehicle is connected, but is offered no energy. */
    @JsonProperty("SuspendedEVSE")
    SUSPENDED_EVSE,
    /** The vehicle is offered energy, but takes none. */
    @JsonProperty("SuspendedEV")
    SUSPENDED_EV,
    /** The transaction has ended, but the connector is not free yet. */
    @JsonProperty("Finishing")
    FINISHING,
    /** Kept for somebody. */
    @JsonProperty("Reserved")
    RESERVED,
    /** Out of service, on request or of its own accord. */
    @JsonProperty("Unavailable")
    UNAVAILABLE,
    /** Out of service because of an error. */
    @JsonProperty("Faulted")
    FAULTED
}
