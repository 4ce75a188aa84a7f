package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/**
 * What a Charging Station answers in functional block M, ISO 15118 Certificate Management. What is not implemented is
 * answered NotSupported.
 */
public interface Iso15118CertificatesStation {
    /** The CSMS removes a certificate (M04, section 1.14.1). */
    default DeleteCertificateResponse deleteCertificate(DeleteCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.DELETE_CERTIFICATE);
    }

    /** The CSMS asks which certificates are installed (M03, section 1.22.1). */
    default GetInstalledCertificateIdsResponse getInstalledCertificateIds(
            GetInstalledCertificateIdsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Iso15118Certificates.GET_INSTALLED_CERTIFICATE_IDS);
    }

    /** The CSMS installs a root certificate (M05, section 1.30.1). */
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
