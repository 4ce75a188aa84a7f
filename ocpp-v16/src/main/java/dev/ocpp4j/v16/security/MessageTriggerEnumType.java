package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum MessageTriggerEnumType {
    @JsonProperty("BootNotification")
    BOOT_NOTIFICATION,
    @JsonProperty("LogStatusNotification")
    LOG_STATUS_NOTIFICATION,
    @JsonProperty("FirmwareStatusNotification")
    FIRMWARE_STATUS_NOTIFICATION,
    @JsonProperty("Heartbeat")
    HEARTBEAT,
    @JsonProperty("MeterValues")
    METER_VALUES,
    @JsonProperty("SignChargePointCertificate")
    SIGN_CHARGE_POINT_CERTIFICATE,
    @JsonProperty("StatusNotification")
    STATUS_NOTIFICATION
}
