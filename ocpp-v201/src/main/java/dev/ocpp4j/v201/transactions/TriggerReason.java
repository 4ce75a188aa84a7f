package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an event of a transaction is sent (section 3.82). */
public enum TriggerReason {
    /** Charging was authorized. */
    @JsonProperty("Authorized")
    AUTHORIZED,
    /** The cable was plugged in, and the EV found. */
    @JsonProperty("CablePluggedIn")
    CABLE_PLUGGED_IN,
    /** The limit changed by more than {@code LimitChangeSignificance}. */
    @JsonProperty("ChargingRateChanged")
    CHARGING_RATE_CHANGED,
    /** The charging state changed. */
    @JsonProperty("ChargingStateChanged")
    CHARGING_STATE_CHANGED,
    /** The CSMS did not accept the identifier. */
    @JsonProperty("Deauthorized")
    DEAUTHORIZED,
    /** Enough energy was delivered. */
    @JsonProperty("EnergyLimitReached")
    ENERGY_LIMIT_REACHED,
    /** The EV answers no more, as when the cable is out. */
    @JsonProperty("EVCommunicationLost")
    EV_COMMUNICATION_LOST,
    /** No EV was connected in time. */
    @JsonProperty("EVConnectTimeout")
    EV_CONNECT_TIMEOUT,
    /** An interval aligned to the clock has passed. */
    @JsonProperty("MeterValueClock")
    METER_VALUE_CLOCK,
    /** An interval has passed. */
    @JsonProperty("MeterValuePeriodic")
    METER_VALUE_PERIODIC,
    /** The time was up. */
    @JsonProperty("TimeLimitReached")
    TIME_LIMIT_REACHED,
    /** The CSMS asked for the message. */
    @JsonProperty("Trigger")
    TRIGGER,
    /** The CSMS asked to unlock the connector. */
    @JsonProperty("UnlockCommand")
    UNLOCK_COMMAND,
    /** The driver was authorized to stop. */
    @JsonProperty("StopAuthorized")
    STOP_AUTHORIZED,
    /** The EV left, as a parking bay sensor noticed. */
    @JsonProperty("EVDeparted")
    EV_DEPARTED,
    /** The EV came, as a parking bay sensor noticed. */
    @JsonProperty("EVDetected")
    EV_DETECTED,
    /** The CSMS asked to stop. */
    @JsonProperty("RemoteStop")
    REMOTE_STOP,
    /** The CSMS asked to start. */
    @JsonProperty("RemoteStart")
    REMOTE_START,
    /** A fault. */
    @JsonProperty("AbnormalCondition")
    ABNORMAL_CONDITION,
    /** The meter delivered signed data. */
    @JsonProperty("SignedDataReceived")
    SIGNED_DATA_RECEIVED,
    /** The CSMS asked for a reset. */
    @JsonProperty("ResetCommand")
    RESET_COMMAND
}
