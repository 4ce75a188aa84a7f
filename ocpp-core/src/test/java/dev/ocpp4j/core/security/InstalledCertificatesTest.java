package dev.ocpp4j.core.security;

import static dev.ocpp4j.core.security.InstalledCertificates.Outcome.ACCEPTED;
import static dev.ocpp4j.core.security.InstalledCertificates.Outcome.FAILED;
import static dev.ocpp4j.core.security.InstalledCertificates.Outcome.NOT_FOUND;
import static dev.ocpp4j.core.security.InstalledCertificates.Outcome.REJECTED;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.InstalledCertificates.Installed;
import dev.ocpp4j.core.security.InstalledCertificates.Rules;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// M03 to M05
class InstalledCertificatesTest {
    private static final Instant NOW = Instant.now();
    private static final String SERVER = "CSMSRootCertificate";
    private static final String OTHER = "ManufacturerRootCertificate";
    private static final TestAuthority A = new TestAuthority("CN=A");
    private static final TestAuthority B = new TestAuthority("CN=B");
    private static final TestAuthority C = new TestAuthority("CN=C");

    private final List<List<Installed>> kept = new ArrayList<>();

    private InstalledCertificates store(int max, boolean oneServerRoot) {
        return new InstalledCertificates(new Rules(SERVER, max, oneServerRoot, true), List.of(), kept::add);
    }

    private static String root(TestAuthority authority) {
        return pem(authority.root());
    }

    private static CertificateHash hash(InstalledCertificates store, X509Certificate certificate) {
        return store.hash(certificate, "SHA256");
    }

    // M05.FR.02, M03.FR.04, M04.FR.02, M04.FR.04
    @Test
    void whatIsInstalledIsListedAndCanBeDeleted() {
        InstalledCertificates store = store(5, false);
        assertEquals(ACCEPTED, store.install(SERVER, root(A), NOW));
        assertEquals(ACCEPTED, store.install(OTHER, root(B), NOW));

        assertEquals(List.of(A.root()), store.serverRoots());
        assertEquals(List.of(new Installed(OTHER, B.root())), store.list(OTHER::equals));
        assertEquals(2, kept.get(1).size());
        CertificateHash hash = hash(store, B.root());
        CertificateHash upper = new CertificateHash(
                "SHA256",
                hash.issuerNameHash().toUpperCase(),
                hash.issuerKeyHash().toUpperCase(),
                "0" + hash.serialNumber().toUpperCase());
        assertEquals(ACCEPTED, store.delete(upper));
        assertEquals(NOT_FOUND, store.delete(hash));
        assertEquals(1, kept.get(2).size());
    }

    // M05.FR.06, M05.FR.17
    @Test
    void thereAreNoMoreThanFitAndTheSameOneIsReplaced() {
        InstalledCertificates store = store(2, false);
        store.install(SERVER, root(A), NOW);
        store.install(SERVER, root(B), NOW);

        assertEquals(REJECTED, store.install(SERVER, root(C), NOW));
        assertEquals(ACCEPTED, store.install(SERVER, root(A), NOW));
        assertEquals(List.of(B.root(), A.root()), store.serverRoots());
    }

    // M05.FR.07
    @Test
    void whatIsNotAValidCertificateOfAnAuthorityIsRejected() {
        InstalledCertificates store = store(5, false);

        for (String wrong : List.of(
                "",
                "nothing",
                pem(A.station("SN1").certificate()),
                pem(A.root(), B.root()),
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")) {
            assertEquals(REJECTED, store.install(SERVER, wrong, NOW));
        }
        assertEquals(REJECTED, store.install(SERVER, root(A), NOW.plusSeconds(3 * 86_400)));
        assertTrue(kept.isEmpty());
    }

    // M05.FR.03
    @Test
    void whatCannotBeKeptIsNotInstalled() {
        InstalledCertificates store =
                new InstalledCertificates(new Rules(SERVER, 5, false, true), List.of(), certificates -> {
                    throw new IllegalStateException("The disk is full, shown here on purpose");
                });

        assertEquals(FAILED, store.install(SERVER, root(A), NOW));
        assertTrue(store.serverRoots().isEmpty());
    }

    // M04.FR.06 of the 1.6 security whitepaper
    @Test
    void theRootThatTheConnectionDependsOnStays() {
        InstalledCertificates store = store(5, false);
        store.install(SERVER, root(A), NOW);
        store.install(SERVER, root(B), NOW);
        store.connected(List.of(A.server("localhost").certificate()), NOW);

        assertEquals(FAILED, store.delete(hash(store, A.root())));
        assertEquals(ACCEPTED, store.delete(hash(store, B.root())));
    }

    // M05.FR.09 to M05.FR.14: AdditionalRootCertificateCheck
    @Test
    void aServerRootIsReplacedByOneThatItSigned() {
        InstalledCertificates store = store(1, true);
        TestAuthority next = A.child("CN=Next");
        assertEquals(ACCEPTED, store.install(SERVER, root(A), NOW));

        assertEquals(REJECTED, store.install(SERVER, root(B), NOW));
        assertEquals(ACCEPTED, store.install(SERVER, root(next), NOW));
        assertEquals(List.of(A.root(), next.root()), store.serverRoots(), "the old one is there to fall back to");

        store.connected(List.of(A.server("localhost").certificate()), NOW);
        assertEquals(2, store.serverRoots().size());
        store.connected(List.of(next.server("localhost").certificate()), NOW);
        assertEquals(List.of(next.root()), store.serverRoots());
    }

    // RFC 6960: judged by another implementation, with the only algorithm that it shares
    @Test
    void theHashesAreThoseOfOcsp() throws Exception {
        CertificateHash ours = CertificateHash.of(A.root(), A.root().getPublicKey(), "SHA1");
        CertificateID theirs = new CertificateID(
                new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                new JcaX509CertificateHolder(A.root()),
                A.root().getSerialNumber());

        assertEquals(OIWObjectIdentifiers.idSHA1, theirs.getHashAlgOID());
        assertEquals(HexFormat.of().formatHex(theirs.getIssuerNameHash()), ours.issuerNameHash());
        assertEquals(HexFormat.of().formatHex(theirs.getIssuerKeyHash()), ours.issuerKeyHash());
        assertEquals(A.root().getSerialNumber(), new BigInteger(ours.serialNumber(), 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256", "SHA384", "SHA512"})
    void allHashAlgorithmsOfOcppNameACertificate(String algorithm) {
        InstalledCertificates store = store(5, false);
        store.install(SERVER, root(A), NOW);
        CertificateHash hash = store.hash(A.root(), algorithm);

        assertEquals(
                Integer.parseInt(algorithm.substring(3)) / 4,
                hash.issuerKeyHash().length());
        assertEquals(ACCEPTED, store.delete(hash));
    }

    // a root that another one signed is named by the key of that one
    @Test
    void theKeyOfTheIssuerIsFoundAmongTheInstalled() {
        InstalledCertificates store = store(5, false);
        X509Certificate sub = A.child("CN=Sub").root();
        store.install(SERVER, root(A), NOW);
        store.install(SERVER, pem(sub), NOW);

        assertEquals(CertificateHash.of(sub, A.root().getPublicKey(), "SHA256"), store.hash(sub, "SHA256"));
    }
}
