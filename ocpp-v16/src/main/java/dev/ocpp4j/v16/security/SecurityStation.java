package dev.ocpp4j.v16.security;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;

/** What a Charge Point answers in the security extension. What is not implemented is answered NotSupported. */
public interface SecurityStation {
    /** DRAFT */
    default CertificateSignedResponse certificateSigned(CertificateSignedRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.CERTIFICATE_SIGNED);
    }

    /** DRAFT */
    default DeleteCertificateResponse deleteCertificate(DeleteCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.DELETE_CERTIFICATE);
    }

    /** DRAFT */
    default ExtendedTriggerMessageResponse extendedTriggerMessage(
            ExtendedTriggerMessageRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.EXTENDED_TRIGGER_MESSAGE);
    }

    /** DRAFT */
    default GetInstalledCertificateIdsResponse getInstalledCertificateIds(
            GetInstalledCertificateIdsRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.GET_INSTALLED_CERTIFICATE_IDS);
    }

    /** DRAFT */
    default GetLogResponse getLog(GetLogRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.GET_LOG);
    }

    /** DRAFT */
    default InstallCertificateResponse installCertificate(InstallCertificateRequest request, Exchange exchange) {
        throw CallErrorException.notSupported(Security.INSTALL_CERTIFICATE);
    }

    /** DRAFT */
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
