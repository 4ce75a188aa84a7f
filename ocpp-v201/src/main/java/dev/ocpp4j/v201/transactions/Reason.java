package dev.ocpp4j.v201.transactions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a transaction was stopped (section 3.67). */
public enum Reason {
    /** The CSMS did not accept the identifier. */
    @JsonProperty("DeAuthorized")
    DE_AUTHORIZED,
    /** The emergency stop. */
    @JsonProperty("EmergencyStop")
    EMERGENCY_STOP,
    /** Enough energy was delivered. */
    @JsonProperty("EnergyLimitReached")
    ENERGY_LIMIT_REACHED,
    /** The EV was disconnected. */
    @JsonProperty("EVDisconnected")
    EV_DISCONNECTED,
    /** A ground fault. */
    @JsonProperty("GroundFault")
    GROUND_FAULT,
    /** A reset that does not wait. */
    @JsonProperty("ImmediateReset")
    IMMEDIATE_RESET,
    /** The driver, at the station. */
    @JsonProperty("Local")
    LOCAL,
    /** The credit that the station manages was used up. */
    @JsonProperty("LocalOutOfCredit")
    LOCAL_OUT_OF_CREDIT,
    /** An identifier of the master pass group. */
    @JsonProperty("MasterPass")
    MASTER_PASS,
    /** Any other reason. */
    @JsonProperty("Other")
    OTHER,
    /** Too much current. */
    @JsonProperty("OvercurrentFault")
    OVERCURRENT_FAULT,
    /** The power was lost. */
    @JsonProperty("PowerLoss")
    POWER_LOSS,
    /** The power was too bad, such as its voltage. */
    @JsonProperty("PowerQuality")
    POWER_QUALITY,
    /** The station booted by itself. */
    @JsonProperty("Reboot")
    REBOOT,
    /** The CSMS asked. */
    @JsonProperty("Remote")
    REMOTE,
    /** The battery is full enough. */
    @JsonProperty("SOCLimitReached")
    SOC_LIMIT_REACHED,
    /** The EV. */
    @JsonProperty("StoppedByEV")
    STOPPED_BY_EV,
    /** The time was up. */
    @JsonProperty("TimeLimitReached")
    TIME_LIMIT_REACHED,
    /** No EV was connected in time. */
    @JsonProperty("Timeout")
    TIMEOUT
}
