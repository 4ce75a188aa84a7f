package dev.ocpp4j.v16.remotetrigger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum MessageTrigger {
    @JsonProperty("BootNotification")
    BOOT_NOTIFICATION,
    @JsonProperty("DiagnosticsStatusNotification")
    DIAGNOSTICS_STATUS_NOTIFICATION,
    @JsonProperty("FirmwareStatusNotification")
    FIRMWARE_STATUS_NOTIFICATION,
    @JsonProperty("Heartbeat")
    HEARTBEAT,
    @JsonProperty("MeterValues")
    METER_VALUES,
    @JsonProperty("StatusNotification")
    STATUS_NOTIFICATION
}
