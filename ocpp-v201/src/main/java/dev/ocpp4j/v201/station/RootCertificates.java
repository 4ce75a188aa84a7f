package dev.ocpp4j.v201.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.InstalledCertificates.Installed;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.HashAlgorithm;
import dev.ocpp4j.v201.iso15118certificates.CertificateHashDataChain;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateResponse;
import dev.ocpp4j.v201.iso15118certificates.DeleteCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateIdUse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateRequest;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateResponse;
import dev.ocpp4j.v201.iso15118certificates.InstallCertificateStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the CSMS asks about the certificates of a station (M03 to M05): roots are installed, listed and deleted;
 * the certificate of the station itself cannot be deleted this way (M04.FR.06).
 */
public final class RootCertificates {
    private final InstalledCertificates roots;
    private final Supplier<List<CertificateHash>> own;
    private final Clock clock;

    /**
     * Answers for these.
     *
     * @param own the hash data of certificates of the station, in each algorithm that is known of them
     */
    public RootCertificates(InstalledCertificates roots, Supplier<List<CertificateHash>> own, Clock clock) {
        this.roots = roots;
        this.own = own;
        this.clock = clock;
    }

    /**
     * The rules of 2.0.1 for roots.
     *
     * @param maxEntries the maxLimit of CertificateEntries
     * @param oneServerRoot AdditionalRootCertificateCheck
     */
    public static InstalledCertificates.Rules rules(int maxEntries, boolean oneServerRoot) {
        return new InstalledCertificates.Rules(
                word(GetCertificateIdUse.CSMS_ROOT_CERTIFICATE), maxEntries, oneServerRoot, false);
    }

    /** What answers the calls. */
    public Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(InstallCertificateRequest.class, onLoop.answer((request, exchange) -> install(request)))
                .onAsync(GetInstalledCertificateIdsRequest.class, onLoop.answer((request, exchange) -> list(request)))
                .onAsync(DeleteCertificateRequest.class, onLoop.answer((request, exchange) -> delete(request)))
                .build();
    }

    private InstallCertificateResponse install(InstallCertificateRequest request) {
        GetCertificateIdUse use =
                GetCertificateIdUse.valueOf(request.certificateType().name());
        return new InstallCertificateResponse(
                switch (roots.install(word(use), request.certificate(), clock.instant())) {
                    case ACCEPTED -> InstallCertificateStatus.ACCEPTED;
                    case REJECTED -> InstallCertificateStatus.REJECTED;
                    default -> InstallCertificateStatus.FAILED;
                });
    }

    private GetInstalledCertificateIdsResponse list(GetInstalledCertificateIdsRequest request) {
        List<CertificateHashDataChain> found = new ArrayList<>();
        for (GetCertificateIdUse use : uses(request.certificateType())) {
            for (Installed installed : roots.list(word(use)::equals)) {
                CertificateHash hash = roots.hash(installed.certificate(), HashAlgorithm.SHA256.name());
                found.add(new CertificateHashDataChain(
                        new CertificateHashData(
                                HashAlgorithm.SHA256, hash.issuerNameHash(), hash.issuerKeyHash(), hash.serialNumber()),
                        use));
            }
        }
        return found.isEmpty()
                ? new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.NOT_FOUND)
                : new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.ACCEPTED)
                        .withCertificateHashDataChain(found);
    }

    private static Set<GetCertificateIdUse> uses(@Nullable List<GetCertificateIdUse> asked) {
        return List.of(GetCertificateIdUse.values()).stream()
                .filter(use -> asked == null || asked.isEmpty() || asked.contains(use))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private DeleteCertificateResponse delete(DeleteCertificateRequest request) {
        CertificateHashData data = request.certificateHashData();
        CertificateHash hash = new CertificateHash(
                data.hashAlgorithm().name(), data.issuerNameHash(), data.issuerKeyHash(), data.serialNumber());
        if (own.get().stream().anyMatch(hash::names)) {
            return new DeleteCertificateResponse(DeleteCertificateStatus.FAILED);
        }
        return new DeleteCertificateResponse(
                switch (roots.delete(hash)) {
                    case ACCEPTED -> DeleteCertificateStatus.ACCEPTED;
                    case NOT_FOUND -> DeleteCertificateStatus.NOT_FOUND;
                    default -> DeleteCertificateStatus.FAILED;
                });
    }

    /** The word of the specification. */
    private static String word(GetCertificateIdUse use) {
        return switch (use) {
            case V2G_ROOT_CERTIFICATE -> "V2GRootCertificate";
            case MO_ROOT_CERTIFICATE -> "MORootCertificate";
            case CSMS_ROOT_CERTIFICATE -> "CSMSRootCertificate";
            case V2G_CERTIFICATE_CHAIN -> "V2GCertificateChain";
            case MANUFACTURER_ROOT_CERTIFICATE -> "ManufacturerRootCertificate";
        };
    }
}
