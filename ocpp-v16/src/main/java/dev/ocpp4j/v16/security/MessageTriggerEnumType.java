package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A message that can be asked for (security whitepaper section 6.16). It keeps its full name as 1.6 itself has a
 * MessageTrigger.
 */
public enum MessageTriggerEnumType {
    /** BootNotification. */
    @JsonProperty("BootNotification")
    BOOT_NOTIFICATION,
    /** LogStatusNotification. */
    @JsonProperty("LogStatusNotification")
    LOG_STATUS_NOTIFICATION,
    /** SignedFirmwareStatusNotification, in spite of the name. */
    @JsonProperty("FirmwareStatusNotification")
    FIRMWARE_STATUS_NOTIFICATION,
    /** Heartbeat. */
    @JsonProperty("Heartbeat")
    HEARTBEAT,
    /** MeterValues. */
    @JsonProperty("MeterValues")
    METER_VALUES,
    /** SignCertificate, for a new key of the Charge Point. */
    @JsonProperty("SignChargePointCertificate")
    SIGN_CHARGE_POINT_CERTIFICATE,
    /** StatusNotification. */
    @JsonProperty("StatusNotification")
    STATUS_NOTIFICATION
}
