package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Central System answers in the security extension. What is not implemented is answered NotSupported. */
public interface SecurityServer {
    /** An upload of a log progressed (whitepaper use case N01). */
    default LogStatusNotificationResponse logStatusNotification(
            LogStatusNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.LOG_STATUS_NOTIFICATION);
    }

    /** Something happened that matters to security (whitepaper use case A04). */
    default SecurityEventNotificationResponse securityEventNotification(
            SecurityEventNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SECURITY_EVENT_NOTIFICATION);
    }

    /** A Charge Point needs its new certificate signed (whitepaper use cases A02 and A03). */
    default SignCertificateResponse signCertificate(SignCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SIGN_CERTIFICATE);
    }

    /** A secure firmware update progressed (whitepaper use case L01). */
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
