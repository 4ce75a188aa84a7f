package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the security extension. */
public final class Security {
    /** The certificate that was asked for is there (whitepaper use cases A02 and A03). */
    public static final Action<CertificateSignedRequest, CertificateSignedResponse> CERTIFICATE_SIGNED = new Action<>(
            "CertificateSigned", Direction.TO_STATION, CertificateSignedRequest.class, CertificateSignedResponse.class);

    /** A certificate is to be removed (whitepaper use case M04). */
    public static final Action<DeleteCertificateRequest, DeleteCertificateResponse> DELETE_CERTIFICATE = new Action<>(
            "DeleteCertificate", Direction.TO_STATION, DeleteCertificateRequest.class, DeleteCertificateResponse.class);

    /** A message is to be sent now (whitepaper section 5.5). */
    public static final Action<ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse> EXTENDED_TRIGGER_MESSAGE =
            new Action<>(
                    "ExtendedTriggerMessage",
                    Direction.TO_STATION,
                    ExtendedTriggerMessageRequest.class,
                    ExtendedTriggerMessageResponse.class);

    /** The installed certificates are to be told (whitepaper use case M03). */
    public static final Action<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>
            GET_INSTALLED_CERTIFICATE_IDS = new Action<>(
                    "GetInstalledCertificateIds",
                    Direction.TO_STATION,
                    GetInstalledCertificateIdsRequest.class,
                    GetInstalledCertificateIdsResponse.class);

    /** A log is to be uploaded (whitepaper use case N01). */
    public static final Action<GetLogRequest, GetLogResponse> GET_LOG =
            new Action<>("GetLog", Direction.TO_STATION, GetLogRequest.class, GetLogResponse.class);

    /** A root certificate is to be installed (whitepaper use case M05). */
    public static final Action<InstallCertificateRequest, InstallCertificateResponse> INSTALL_CERTIFICATE =
            new Action<>(
                    "InstallCertificate",
                    Direction.TO_STATION,
                    InstallCertificateRequest.class,
                    InstallCertificateResponse.class);

    /** An upload of a log progressed (whitepaper use case N01). */
    public static final Action<LogStatusNotificationRequest, LogStatusNotificationResponse> LOG_STATUS_NOTIFICATION =
            new Action<>(
                    "LogStatusNotification",
                    Direction.TO_CSMS,
                    LogStatusNotificationRequest.class,
                    LogStatusNotificationResponse.class);

    /** Something happened that matters to security (whitepaper use case A04). */
    public static final Action<SecurityEventNotificationRequest, SecurityEventNotificationResponse>
            SECURITY_EVENT_NOTIFICATION = new Action<>(
                    "SecurityEventNotification",
                    Direction.TO_CSMS,
                    SecurityEventNotificationRequest.class,
                    SecurityEventNotificationResponse.class);

    /** A Charge Point needs its new certificate signed (whitepaper use cases A02 and A03). */
    public static final Action<SignCertificateRequest, SignCertificateResponse> SIGN_CERTIFICATE = new Action<>(
            "SignCertificate", Direction.TO_CSMS, SignCertificateRequest.class, SignCertificateResponse.class);

    /** A secure firmware update progressed (whitepaper use case L01). */
    public static final Action<SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse>
            SIGNED_FIRMWARE_STATUS_NOTIFICATION = new Action<>(
                    "SignedFirmwareStatusNotification",
                    Direction.TO_CSMS,
                    SignedFirmwareStatusNotificationRequest.class,
                    SignedFirmwareStatusNotificationResponse.class);

    /** New firmware that is signed is to be installed (whitepaper use case L01). */
    public static final Action<SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse> SIGNED_UPDATE_FIRMWARE =
            new Action<>(
                    "SignedUpdateFirmware",
                    Direction.TO_STATION,
                    SignedUpdateFirmwareRequest.class,
                    SignedUpdateFirmwareResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            CERTIFICATE_SIGNED,
            DELETE_CERTIFICATE,
            EXTENDED_TRIGGER_MESSAGE,
            GET_INSTALLED_CERTIFICATE_IDS,
            GET_LOG,
            INSTALL_CERTIFICATE,
            LOG_STATUS_NOTIFICATION,
            SECURITY_EVENT_NOTIFICATION,
            SIGN_CERTIFICATE,
            SIGNED_FIRMWARE_STATUS_NOTIFICATION,
            SIGNED_UPDATE_FIRMWARE);

    private Security() {}
}
