package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a CSMS answers in functional block M, ISO 15118 Certificate Management. What is not implemented is answered
 * NotSupported.
 */
public interface Iso15118CertificatesServer {
    /**
     * A Charging Station passes on that the EV wants its contract certificate installed or updated (M01, M02, section
     * 1.16.1).
     */
    default Get15118EVCertificateResponse get15118EVCertificate(
            Get15118EVCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.GET_15118_EV_CERTIFICATE);
    }

    /** A Charging Station asks for the OCSP status of a certificate (M06, section 1.18.1). */
    default GetCertificateStatusResponse getCertificateStatus(GetCertificateStatusRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.GET_CERTIFICATE_STATUS);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(Iso15118CertificatesServer server) {
        return Handlers.builder()
                .on(Get15118EVCertificateRequest.class, server::get15118EVCertificate)
                .on(GetCertificateStatusRequest.class, server::getCertificateStatus)
                .build();
    }
}
