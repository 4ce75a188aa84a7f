package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
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
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedResponse;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The root certificates that the CSMS has installed (M03 to M05). They survive a restart. Used on the loop only. */
final class InstalledCertificates {
    private static final int LONG_FORM = 0x80;

    private final StationVariables variables;
    private final StationClock clock;
    private final Map<Key, X509Certificate> certificates = new LinkedHashMap<>();

    private record Key(GetCertificateIdUse use, CertificateHashData hash) {}

    InstalledCertificates(StationVariables variables, StationClock clock) {
        this.variables = variables;
        this.clock = clock;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        InstallCertificateRequest.class,
                        onLoop.answer((request, exchange) -> new InstallCertificateResponse(install(request))))
                .onAsync(DeleteCertificateRequest.class, onLoop.answer((request, exchange) -> delete(request)))
                .onAsync(GetInstalledCertificateIdsRequest.class, onLoop.answer((request, exchange) -> list(request)))
                .onAsync(
                        CertificateSignedRequest.class,
                        // nobody has asked for one
                        onLoop.answer(
                                (request, exchange) -> new CertificateSignedResponse(CertificateSignedStatus.REJECTED)))
                .build();
    }

    private InstallCertificateStatus install(InstallCertificateRequest request) {
        try {
            X509Certificate certificate = read(request.certificate());
            certificate.checkValidity(Date.from(clock.now()));
            GetCertificateIdUse use =
                    GetCertificateIdUse.valueOf(request.certificateType().name());
            Key key = new Key(use, hash(certificate));
            if (certificates.size() >= OptionalVariables.MAX_CERTIFICATES && !certificates.containsKey(key)) {
                return InstallCertificateStatus.REJECTED; // M05.FR.06
            }
            certificates.put(key, certificate); // M05.FR.17
            variables.optional.certificates = certificates.size();
            return InstallCertificateStatus.ACCEPTED;
        } catch (GeneralSecurityException e) {
            return InstallCertificateStatus.REJECTED; // M05.FR.07
        }
    }

    private static X509Certificate read(String pem) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    private DeleteCertificateResponse delete(DeleteCertificateRequest request) {
        CertificateHashData wanted = fold(request.certificateHashData());
        boolean found = certificates.keySet().removeIf(key -> key.hash.equals(wanted));
        variables.optional.certificates = certificates.size();
        return new DeleteCertificateResponse(
                found ? DeleteCertificateStatus.ACCEPTED : DeleteCertificateStatus.NOT_FOUND); // M04.FR.02, M04.FR.04
    }

    private GetInstalledCertificateIdsResponse list(GetInstalledCertificateIdsRequest request) {
        List<CertificateHashDataChain> found = certificates.keySet().stream()
                .filter(key -> request.certificateType() == null
                        || request.certificateType().contains(key.use))
                .map(key -> new CertificateHashDataChain(key.hash, key.use))
                .toList();
        return found.isEmpty()
                ? new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.NOT_FOUND) // M03.FR.02
                : new GetInstalledCertificateIdsResponse(GetInstalledCertificateStatus.ACCEPTED)
                        .withCertificateHashDataChain(found);
    }

    // ---- what a certificate is called

    /** As OCSP has it (RFC 6960 section 4.1.1): the name and the key are those of the issuer. */
    private CertificateHashData hash(X509Certificate certificate) throws GeneralSecurityException {
        PublicKey issuer = certificates.values().stream()
                .filter(other -> other.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .map(X509Certificate::getPublicKey)
                .findFirst()
                .orElse(certificate.getPublicKey());
        if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            issuer = certificate.getPublicKey();
        }
        return new CertificateHashData(
                HashAlgorithm.SHA256,
                sha256(certificate.getIssuerX500Principal().getEncoded()),
                sha256(keyBits(issuer)),
                certificate.getSerialNumber().toString(16));
    }

    private static CertificateHashData fold(CertificateHashData hash) {
        return new CertificateHashData(
                hash.hashAlgorithm(),
                hash.issuerNameHash().toLowerCase(Locale.ROOT),
                hash.issuerKeyHash().toLowerCase(Locale.ROOT),
                hash.serialNumber().toLowerCase(Locale.ROOT));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The bits of the key without tag, length and unused bits: the last part of SubjectPublicKeyInfo. */
    private static byte[] keyBits(PublicKey key) {
        byte[] info = key.getEncoded();
        int algorithm = contentOf(info, 0);
        int bits = contentOf(info, endOf(info, algorithm));
        return Arrays.copyOfRange(info, bits + 1, info.length);
    }

    /** Where the content of the element at a place begins. */
    private static int contentOf(byte[] der, int at) {
        int length = der[at + 1] & 0xff;
        return at + 2 + (length < LONG_FORM ? 0 : length - LONG_FORM);
    }

    /** Where the element at a place ends. */
    private static int endOf(byte[] der, int at) {
        int content = contentOf(der, at);
        int length = der[at + 1] & 0xff;
        if (length >= LONG_FORM) {
            length = 0;
            for (int i = at + 2; i < content; i++) {
                length = length << 8 | der[i] & 0xff;
            }
        }
        return content + length;
    }
}
