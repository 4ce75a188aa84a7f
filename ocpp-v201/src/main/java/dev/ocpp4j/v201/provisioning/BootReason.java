package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a Charging Station booted (section 3.5). */
public enum BootReason {
    /** After a fault in its software. */
    @JsonProperty("ApplicationReset")
    APPLICATION_RESET,
    /** After a firmware update. */
    @JsonProperty("FirmwareUpdate")
    FIRMWARE_UPDATE,
    /** Someone at the station reset it. */
    @JsonProperty("LocalReset")
    LOCAL_RESET,
    /** It got power. */
    @JsonProperty("PowerUp")
    POWER_UP,
    /** The CSMS reset it. */
    @JsonProperty("RemoteReset")
    REMOTE_RESET,
    /** A planned reset was due. */
    @JsonProperty("ScheduledReset")
    SCHEDULED_RESET,
    /** The CSMS asked for the message. */
    @JsonProperty("Triggered")
    TRIGGERED,
    /** It does not know. */
    @JsonProperty("Unknown")
    UNKNOWN,
    /** Its watchdog reset it. */
    @JsonProperty("Watchdog")
    WATCHDOG
}
