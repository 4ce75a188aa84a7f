package dev.ocpp4j.v16.remotetrigger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A message that can be asked for (1.6 section 7.32). */
public enum MessageTrigger {
    /** BootNotification. */
    @JsonProperty("BootNotification")
    BOOT_NOTIFICATION,
    /** DiagnosticsStatusNotification. */
    @JsonProperty("DiagnosticsStatusNotification")
    DIAGNOSTICS_STATUS_NOTIFICATION,
    /** FirmwareStatusNotification. */
    @JsonProperty("FirmwareStatusNotification")
    FIRMWARE_STATUS_NOTIFICATION,
    /** Heartbeat. */
    @JsonProperty("Heartbeat")
    HEARTBEAT,
    /** MeterValues. */
    @JsonProperty("MeterValues")
    METER_VALUES,
    /** StatusNotification. */
    @JsonProperty("StatusNotification")
    STATUS_NOTIFICATION
}
