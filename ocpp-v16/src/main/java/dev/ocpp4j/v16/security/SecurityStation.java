package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the security extension. What is not implemented is answered NotSupported. */
public interface SecurityStation {
    /** The certificate that was asked for is there (whitepaper use cases A02 and A03). */
    default CertificateSignedResponse certificateSigned(CertificateSignedRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.CERTIFICATE_SIGNED);
    }

    /** A certificate is to be removed (whitepaper use case M04). */
    default DeleteCertificateResponse deleteCertificate(DeleteCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.DELETE_CERTIFICATE);
    }

    /** A message is to be sent now (whitepaper section 5.5). */
    default ExtendedTriggerMessageResponse extendedTriggerMessage(
            ExtendedTriggerMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.EXTENDED_TRIGGER_MESSAGE);
    }

    /** The installed certificates are to be told (whitepaper use case M03). */
    default GetInstalledCertificateIdsResponse getInstalledCertificateIds(
            GetInstalledCertificateIdsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.GET_INSTALLED_CERTIFICATE_IDS);
    }

    /** A log is to be uploaded (whitepaper use case N01). */
    default GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.GET_LOG);
    }

    /** A root certificate is to be installed (whitepaper use case M05). */
    default InstallCertificateResponse installCertificate(InstallCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.INSTALL_CERTIFICATE);
    }

    /** New firmware that is signed is to be installed (whitepaper use case L01). */
    default SignedUpdateFirmwareResponse signedUpdateFirmware(SignedUpdateFirmwareRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.SIGNED_UPDATE_FIRMWARE);
    }

    /** The handlers that call an implementation. */
    static Handlers handlers(SecurityStation station) {
        return Handlers.builder()
                .on(CertificateSignedRequest.class, station::certificateSigned)
                .on(DeleteCertificateRequest.class, station::deleteCertificate)
                .on(ExtendedTriggerMessageRequest.class, station::extendedTriggerMessage)
                .on(GetInstalledCertificateIdsRequest.class, station::getInstalledCertificateIds)
                .on(GetLogRequest.class, station::getLog)
                .on(InstallCertificateRequest.class, station::installCertificate)
                .on(SignedUpdateFirmwareRequest.class, station::signedUpdateFirmware)
                .build();
    }
}
