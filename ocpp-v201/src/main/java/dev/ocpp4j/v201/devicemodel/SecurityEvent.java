package dev.ocpp4j.v201.devicemodel;

import java.util.Map;
import java.util.Optional;

/** The standard security events (appendix 1, and one of the errata). Vendors may have more. */
public enum SecurityEvent {
    /** The firmware was updated. */
    FIRMWARE_UPDATED("FirmwareUpdated", true),
    /** The CSMS refused the credentials of the station. */
    FAILED_TO_AUTHENTICATE_AT_CSMS("FailedToAuthenticateAtCsms", false),
    /** The station refused the credentials of the CSMS. */
    CSMS_FAILED_TO_AUTHENTICATE("CsmsFailedToAuthenticate", false),
    /** The clock was set by more than {@code TimeAdjustmentReportingThreshold}. */
    SETTING_SYSTEM_TIME("SettingSystemTime", true),
    /** The station booted. */
    STARTUP_OF_THE_DEVICE("StartupOfTheDevice", true),
    /** The station was reset or rebooted. */
    RESET_OR_REBOOT("ResetOrReboot", true),
    /** The security log was cleared. */
    SECURITY_LOG_WAS_CLEARED("SecurityLogWasCleared", true),
    /** Keys or the security profile were changed. */
    RECONFIGURATION_OF_SECURITY_PARAMETERS("ReconfigurationOfSecurityParameters", false),
    /** The memory gets full. */
    MEMORY_EXHAUSTION("MemoryExhaustion", true),
    /** Messages came that are not valid OCPP. */
    INVALID_MESSAGES("InvalidMessages", false),
    /** A message came again that was not a retry. */
    ATTEMPTED_REPLAY_ATTACKS("AttemptedReplayAttacks", false),
    /** The tamper sensor was triggered. */
    TAMPER_DETECTION_ACTIVATED("TamperDetectionActivated", true),
    /** The signature of a firmware is wrong. */
    INVALID_FIRMWARE_SIGNATURE("InvalidFirmwareSignature", true),
    /** The certificate of the one who signed a firmware is not valid. */
    INVALID_FIRMWARE_SIGNING_CERTIFICATE("InvalidFirmwareSigningCertificate", true),
    /** The certificate of the CSMS is not valid. */
    INVALID_CSMS_CERTIFICATE("InvalidCsmsCertificate", true),
    /** A certificate that was delivered for the station is not valid. */
    INVALID_CHARGING_STATION_CERTIFICATE("InvalidChargingStationCertificate", true),
    /** The CSMS wanted a TLS version below 1.2. */
    INVALID_TLS_VERSION("InvalidTLSVersion", true),
    /** The CSMS wanted a cipher suite that is not allowed. */
    INVALID_TLS_CIPHER_SUITE("InvalidTLSCipherSuite", true),
    /** Someone logged in to the maintenance interface; techInfo says who and from where. */
    MAINTENANCE_LOGIN_ACCEPTED("MaintenanceLoginAccepted", true),
    /** Someone failed to log in to the maintenance interface; techInfo says who and from where. */
    MAINTENANCE_LOGIN_FAILED("MaintenanceLoginFailed", true),
    /** A new certificate of the station did not work and was given up (A02.FR.29 of the errata of part 2). */
    DISCARDED_RENEWED_CLIENT_CERTIFICATE("DiscardedRenewedClientCertificate", true);

    private static final Map<String, SecurityEvent> BY_NAME = Names.exact(values(), SecurityEvent::wireName);

    private final String wireName;
    private final boolean critical;

    SecurityEvent(String wireName, boolean critical) {
        this.wireName = wireName;
        this.critical = critical;
    }

    /** The name in messages. */
    public String wireName() {
        return wireName;
    }

    /** Whether it is sent to the CSMS (A04.FR.01); what is not critical is only logged (A04.FR.04). */
    public boolean isCritical() {
        return critical;
    }

    /** The event of exactly this name; empty when it is not a standard one. */
    public static Optional<SecurityEvent> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
