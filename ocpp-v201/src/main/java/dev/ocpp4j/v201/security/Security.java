package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block A, Security. */
public final class Security {
    public static final Action<SecurityEventNotificationRequest, SecurityEventNotificationResponse>
            SECURITY_EVENT_NOTIFICATION = new Action<>(
                    "SecurityEventNotification",
                    Direction.TO_CSMS,
                    SecurityEventNotificationRequest.class,
                    SecurityEventNotificationResponse.class);

    public static final Action<SignCertificateRequest, SignCertificateResponse> SIGN_CERTIFICATE = new Action<>(
            "SignCertificate", Direction.TO_CSMS, SignCertificateRequest.class, SignCertificateResponse.class);

    public static final Action<CertificateSignedRequest, CertificateSignedResponse> CERTIFICATE_SIGNED = new Action<>(
            "CertificateSigned", Direction.TO_STATION, CertificateSignedRequest.class, CertificateSignedResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS =
            List.of(SECURITY_EVENT_NOTIFICATION, SIGN_CERTIFICATE, CERTIFICATE_SIGNED);

    private Security() {}
}
