package dev.ocpp4j.v16.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a transaction ended (1.6 section 7.36). */
public enum Reason {
    /** The emergency stop was used. */
    @JsonProperty("EmergencyStop")
    EMERGENCY_STOP,
    /** The cable was unplugged or the vehicle left. */
    @JsonProperty("EVDisconnected")
    EV_DISCONNECTED,
    /** A hard reset was asked for. */
    @JsonProperty("HardReset")
    HARD_RESET,
    /** The user ended it at the Charge Point. What a StopTransaction means that names no reason. */
    @JsonProperty("Local")
    LOCAL,
    /** Any other reason. */
    @JsonProperty("Other")
    OTHER,
    /** The power failed. */
    @JsonProperty("PowerLoss")
    POWER_LOSS,
    /** The Charge Point restarted of its own accord. */
    @JsonProperty("Reboot")
    REBOOT,
    /** The user ended it from afar, such as by an app. */
    @JsonProperty("Remote")
    REMOTE,
    /** A soft reset was asked for. */
    @JsonProperty("SoftReset")
    SOFT_RESET,
    /** The Central System unlocked the connector. */
    @JsonProperty("UnlockCommand")
    UNLOCK_COMMAND,
    /** The identifier was not accepted in the answer to StartTransaction. */
    @JsonProperty("DeAuthorized")
    DE_AUTHORIZED
}
