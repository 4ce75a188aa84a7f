package dev.ocpp4j.v201.remotecontrol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The messages that can be asked for (section 3.54). */
public enum MessageTrigger {
    /** A BootNotification. */
    @JsonProperty("BootNotification")
    BOOT_NOTIFICATION,
    /** A LogStatusNotification. */
    @JsonProperty("LogStatusNotification")
    LOG_STATUS_NOTIFICATION,
    /** A FirmwareStatusNotification. */
    @JsonProperty("FirmwareStatusNotification")
    FIRMWARE_STATUS_NOTIFICATION,
    /** A Heartbeat. */
    @JsonProperty("Heartbeat")
    HEARTBEAT,
    /** MeterValues. */
    @JsonProperty("MeterValues")
    METER_VALUES,
    /** A SignCertificate for the certificate towards the CSMS. */
    @JsonProperty("SignChargingStationCertificate")
    SIGN_CHARGING_STATION_CERTIFICATE,
    /** A SignCertificate for the certificate for ISO 15118. */
    @JsonProperty("SignV2GCertificate")
    SIGN_V2G_CERTIFICATE,
    /** A StatusNotification; for one connector (F06.FR.13). */
    @JsonProperty("StatusNotification")
    STATUS_NOTIFICATION,
    /** A TransactionEvent. */
    @JsonProperty("TransactionEvent")
    TRANSACTION_EVENT,
    /** A SignCertificate for one certificate for both uses. */
    @JsonProperty("SignCombinedCertificate")
    SIGN_COMBINED_CERTIFICATE,
    /** A PublishFirmwareStatusNotification. */
    @JsonProperty("PublishFirmwareStatusNotification")
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION
}
