package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.InstalledCertificates.Installed;
import dev.ocpp4j.v16.security.CertificateHashData;
import dev.ocpp4j.v16.security.CertificateUse;
import dev.ocpp4j.v16.security.DeleteCertificateRequest;
import dev.ocpp4j.v16.security.DeleteCertificateResponse;
import dev.ocpp4j.v16.security.DeleteCertificateStatus;
import dev.ocpp4j.v16.security.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v16.security.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v16.security.GetInstalledCertificateStatus;
import dev.ocpp4j.v16.security.HashAlgorithm;
import dev.ocpp4j.v16.security.InstallCertificateRequest;
import dev.ocpp4j.v16.security.InstallCertificateResponse;
import dev.ocpp4j.v16.security.InstallCertificateStatus;
import java.util.List;

/** Answers what the Central System asks about root certificates (security whitepaper M03 to M05). */
final class RootRequests {
    private final InstalledCertificates roots;
    private final StationContext station;

    RootRequests(InstalledCertificates roots, StationContext station) {
        this.roots = roots;
        this.station = station;
    }

    void answer() {
        station.on(InstallCertificateRequest.class, (request, exchange) -> install(request));
        station.on(GetInstalledCertificateIdsRequest.class, (request, exchange) -> list(request));
        station.on(DeleteCertificateRequest.class, (request, exchange) -> delete(request));
    }

    private static String word(CertificateUse use) {
        return switch (use) {
            case CENTRAL_SYSTEM_ROOT_CERTIFICATE -> "CentralSystemRootCertificate";
            case MANUFACTURER_ROOT_CERTIFICATE -> "ManufacturerRootCertificate";
        };
    }

    private InstallCertificateResponse install(InstallCertificateRequest request) {
        return new InstallCertificateResponse(
                switch (roots.install(
                        word(request.certificateType()),
                        request.certificate(),
                        station.clock().now())) {
                    case ACCEPTED -> InstallCertificateStatus.ACCEPTED;
                    case REJECTED -> InstallCertificateStatus.REJECTED;
                    default -> InstallCertificateStatus.FAILED;
                });
    }

    private GetInstalledCertificateIdsResponse list(GetInstalledCertificateIdsRequest request) {
        List<Installed> found = roots.list(word(request.certificateType())::equals);
        return found.isEmpty()
                ? new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.NOT_FOUND)
                : new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.ACCEPTED)
                        .withCertificateHashData(
                                found.stream().map(this::hashData).toList());
    }

    private CertificateHashData hashData(Installed installed) {
        CertificateHash hash = roots.hash(installed.certificate(), HashAlgorithm.SHA256.name());
        return new CertificateHashData(
                HashAlgorithm.SHA256, hash.issuerNameHash(), hash.issuerKeyHash(), hash.serialNumber());
    }

    private DeleteCertificateResponse delete(DeleteCertificateRequest request) {
        CertificateHashData data = request.certificateHashData();
        CertificateHash hash = new CertificateHash(
                data.hashAlgorithm().name(), data.issuerNameHash(), data.issuerKeyHash(), data.serialNumber());
        return new DeleteCertificateResponse(
                switch (roots.delete(hash)) {
                    case ACCEPTED -> DeleteCertificateStatus.ACCEPTED;
                    case NOT_FOUND -> DeleteCertificateStatus.NOT_FOUND;
                    default -> DeleteCertificateStatus.FAILED;
                });
    }
}
