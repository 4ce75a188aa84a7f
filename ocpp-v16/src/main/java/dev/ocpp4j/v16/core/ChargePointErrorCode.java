package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is wrong with a connector or the Charge Point (1.6 section 7.6). */
public enum ChargePointErrorCode {
    /** A connector does not lock or unlock. */
    @JsonProperty("ConnectorLockFailure")
    CONNECTOR_LOCK_FAILURE,
    /** The vehicle cannot be talked to. The connector is SuspendedEVSE then, not Faulted. */
    @JsonProperty("EVCommunicationError")
    EV_COMMUNICATION_ERROR,
    /** The ground fault protection tripped. */
    @JsonProperty("GroundFailure")
    GROUND_FAILURE,
    /** It is too hot inside. */
    @JsonProperty("HighTemperature")
    HIGH_TEMPERATURE,
    /** Hardware or software inside failed. */
    @JsonProperty("InternalError")
    INTERNAL_ERROR,
    /** The Central System said something else than the Local Authorization List. */
    @JsonProperty("LocalListConflict")
    LOCAL_LIST_CONFLICT,
    /** Nothing is wrong. */
    @JsonProperty("NoError")
    NO_ERROR,
    /** Something else; the vendor error code tells more. */
    @JsonProperty("OtherError")
    OTHER_ERROR,
    /** The over-current protection tripped. */
    @JsonProperty("OverCurrentFailure")
    OVER_CURRENT_FAILURE,
    /** The meter cannot be read. */
    @JsonProperty("PowerMeterFailure")
    POWER_METER_FAILURE,
    /** The power switch does not obey. */
    @JsonProperty("PowerSwitchFailure")
    POWER_SWITCH_FAILURE,
    /** The reader of identifiers failed. */
    @JsonProperty("ReaderFailure")
    READER_FAILURE,
    /** A reset was not possible. */
    @JsonProperty("ResetFailure")
    RESET_FAILURE,
    /** The voltage is too low. */
    @JsonProperty("UnderVoltage")
    UNDER_VOLTAGE,
    /** The voltage is too high. */
    @JsonProperty("OverVoltage")
    OVER_VOLTAGE,
    /** The wireless signal is weak. */
    @JsonProperty("WeakSignal")
    WEAK_SIGNAL
}
