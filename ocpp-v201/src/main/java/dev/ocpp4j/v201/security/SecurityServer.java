package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a CSMS answers in functional block A, Security. What is not implemented is answered NotSupported. */
public interface SecurityServer {
    /** A Charging Station reports a security event (A04, section 1.49.1). */
    default SecurityEventNotificationResponse securityEventNotification(
            SecurityEventNotificationRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SECURITY_EVENT_NOTIFICATION);
    }

    /** A Charging Station asks for a certificate to be signed (A02, A03, section 1.58.1). */
    default SignCertificateResponse signCertificate(SignCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SIGN_CERTIFICATE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SecurityServer server) {
        return Handlers.builder()
                .on(SecurityEventNotificationRequest.class, server::securityEventNotification)
                .on(SignCertificateRequest.class, server::signCertificate)
                .build();
    }
}
