package dev.ocpp4j.v16.security;

import java.util.Optional;

/**
 * The known security events (security whitepaper chapter 8). A Charge Point logs each of them and sends the critical
 * ones, which it keeps until they have arrived (A04.FR.01, A04.FR.02, A04.FR.04).
 */
public enum SecurityEvent {
    /** New firmware was installed. */
    FIRMWARE_UPDATED("FirmwareUpdated", true),
    /** The Central System did not accept the credentials of the Charge Point. */
    FAILED_TO_AUTHENTICATE_AT_CENTRAL_SYSTEM("FailedToAuthenticateAtCentralSystem", false),
    /** The Charge Point did not accept the credentials of the Central System. */
    CENTRAL_SYSTEM_FAILED_TO_AUTHENTICATE("CentralSystemFailedToAuthenticate", false),
    /** The clock was set. */
    SETTING_SYSTEM_TIME("SettingSystemTime", true),
    /** The Charge Point booted. */
    STARTUP_OF_THE_DEVICE("StartupOfTheDevice", true),
    /** The Charge Point was reset or rebooted. */
    RESET_OR_REBOOT("ResetOrReboot", true),
    /** The security log was cleared. */
    SECURITY_LOG_WAS_CLEARED("SecurityLogWasCleared", true),
    /** Keys, the security profile or the like were changed. */
    RECONFIGURATION_OF_SECURITY_PARAMETERS("ReconfigurationOfSecurityParameters", false),
    /** Memory is running out. */
    MEMORY_EXHAUSTION("MemoryExhaustion", true),
    /** Messages came that are not valid. */
    INVALID_MESSAGES("InvalidMessages", false),
    /** A message came that had been recorded before. */
    ATTEMPTED_REPLAY_ATTACKS("AttemptedReplayAttacks", false),
    /** Somebody tampers with the Charge Point. */
    TAMPER_DETECTION_ACTIVATED("TamperDetectionActivated", true),
    /** The signature of firmware is not valid. */
    INVALID_FIRMWARE_SIGNATURE("InvalidFirmwareSignature", false),
    /** The certificate that firmware was signed with is not valid. */
    INVALID_FIRMWARE_SIGNING_CERTIFICATE("InvalidFirmwareSigningCertificate", false),
    /** The certificate of the Central System is not valid. */
    INVALID_CENTRAL_SYSTEM_CERTIFICATE("InvalidCentralSystemCertificate", false),
    /** The certificate that was delivered for the Charge Point is not valid. */
    INVALID_CHARGE_POINT_CERTIFICATE("InvalidChargePointCertificate", false),
    /** The Central System offers only a TLS version that is not allowed. */
    INVALID_TLS_VERSION("InvalidTLSVersion", false),
    /** The Central System offers only TLS cipher suites that are not allowed. */
    INVALID_TLS_CIPHER_SUITE("InvalidTLSCipherSuite", false);

    private final String type;
    private final boolean critical;

    SecurityEvent(String type, boolean critical) {
        this.type = type;
        this.critical = critical;
    }

    /** The word for {@link SecurityEventNotificationRequest#type()}. */
    public String type() {
        return type;
    }

    /** Whether the Central System is to be told. */
    public boolean isCritical() {
        return critical;
    }

    /** The event of exactly this word; empty when it is not one of the known ones. */
    public static Optional<SecurityEvent> of(String type) {
        for (SecurityEvent event : values()) {
            if (event.type.equals(type)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
