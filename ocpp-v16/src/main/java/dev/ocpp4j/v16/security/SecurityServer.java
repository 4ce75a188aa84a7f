package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Central System answers in the security extension. What is not implemented is answered NotSupported. */
public interface SecurityServer {
    /** DRAFT */
    default LogStatusNotificationResponse logStatusNotification(
            LogStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.LOG_STATUS_NOTIFICATION);
    }

    /** DRAFT */
    default SecurityEventNotificationResponse securityEventNotification(
            SecurityEventNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SECURITY_EVENT_NOTIFICATION);
    }

    /** DRAFT */
    default SignCertificateResponse signCertificate(SignCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SIGN_CERTIFICATE);
    }

    /** DRAFT */
    default SignedFirmwareStatusNotificationResponse signedFirmwareStatusNotification(
            SignedFirmwareStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SIGNED_FIRMWARE_STATUS_NOTIFICATION);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SecurityServer server) {
        return Handlers.builder()
                .on(LogStatusNotificationRequest.class, server::logStatusNotification)
                .on(SecurityEventNotificationRequest.class, server::securityEventNotification)
                .on(SignCertificateRequest.class, server::signCertificate)
                .on(SignedFirmwareStatusNotificationRequest.class, server::signedFirmwareStatusNotification)
                .build();
    }
}
