package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block M, Iso15118Certificates. What is not implemented is answered
 * NotSupported.
 */
public interface Iso15118CertificatesStation {
    /** DeleteCertificate. */
    default DeleteCertificateResponse deleteCertificate(DeleteCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.DELETE_CERTIFICATE);
    }

    /** GetInstalledCertificateIds. */
    default GetInstalledCertificateIdsResponse getInstalledCertificateIds(
            GetInstalledCertificateIdsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.GET_INSTALLED_CERTIFICATE_IDS);
    }

    /** InstallCertificate. */
    default InstallCertificateResponse installCertificate(InstallCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.INSTALL_CERTIFICATE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(Iso15118CertificatesStation station) {
        return Handlers.builder()
                .on(DeleteCertificateRequest.class, station::deleteCertificate)
                .on(GetInstalledCertificateIdsRequest.class, station::getInstalledCertificateIds)
                .on(InstallCertificateRequest.class, station::installCertificate)
                .build();
    }
}
