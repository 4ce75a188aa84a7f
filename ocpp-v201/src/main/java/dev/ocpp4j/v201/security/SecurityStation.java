package dev.ocpp4j.v201.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block A, Security. What is not implemented is answered NotSupported.
 */
public interface SecurityStation {
    /** The CSMS delivers a signed certificate (A02, A03, section 1.4.1). */
    default CertificateSignedResponse certificateSigned(CertificateSignedRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.CERTIFICATE_SIGNED);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SecurityStation station) {
        return Handlers.builder()
                .on(CertificateSignedRequest.class, station::certificateSigned)
                .build();
    }
}
