package dev.ocpp4j.v201.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** BootReason. */
public enum BootReason {
    @JsonProperty("ApplicationReset")
    APPLICATION_RESET,
    @JsonProperty("FirmwareUpdate")
    FIRMWARE_UPDATE,
    @JsonProperty("LocalReset")
    LOCAL_RESET,
    @JsonProperty("PowerUp")
    POWER_UP,
    @JsonProperty("RemoteReset")
    REMOTE_RESET,
    @JsonProperty("ScheduledReset")
    SCHEDULED_RESET,
    @JsonProperty("Triggered")
    TRIGGERED,
    @JsonProperty("Unknown")
    UNKNOWN,
    @JsonProperty("Watchdog")
    WATCHDOG
}
