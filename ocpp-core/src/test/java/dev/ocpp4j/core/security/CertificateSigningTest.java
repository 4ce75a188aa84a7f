package dev.ocpp4j.core.security;

import static dev.ocpp4j.core.security.TestAuthority.hourAgo;
import static dev.ocpp4j.core.security.TestAuthority.inDays;
import static dev.ocpp4j.core.security.TestAuthority.pem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.junit.jupiter.api.Test;

// A02, A03
class CertificateSigningTest {
    private static final TestAuthority ROOT = new TestAuthority();
    private static final TestAuthority SUB = ROOT.child("CN=Sub,O=CPO");

    private final CertificateSigning signing = new CertificateSigning(SigningRequest::newKeys);

    private static PKCS10CertificationRequest read(String pem) throws Exception {
        return (PKCS10CertificationRequest) new PEMParser(new StringReader(pem)).readObject();
    }

    private PublicKey ask() throws Exception {
        return new JcaPEMKeyConverter()
                .getPublicKey(read(signing.ask("CPO", "SN1")).getSubjectPublicKeyInfo());
    }

    private StationKey answer(String chain) {
        return signing.answered(chain, "CPO", "SN1", List.of(ROOT.root()), Instant.now());
    }

    // A02.FR.03, A02.FR.13: judged by another implementation of RFC 2986
    @Test
    void requestsOfBothKindsOfKeysAreSignedRequests() throws Exception {
        for (KeyPair keys : List.of(SigningRequest.newKeys(), TestAuthority.rsaKeys(2048))) {
            String pem = SigningRequest.pem(keys, "Süd, \"Strom\" + Co", "SN=1");
            PKCS10CertificationRequest request = read(pem);

            assertTrue(request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(keys.getPublic())));
            assertEquals(
                    "O=Süd\\, \\\"Strom\\\" \\+ Co,CN=SN\\=1",
                    request.getSubject().toString());
            assertEquals(keys.getPublic(), new JcaPEMKeyConverter().getPublicKey(request.getSubjectPublicKeyInfo()));
            assertEquals(0, request.getAttributes().length);
            assertTrue(pem.length() <= 5500);
        }
    }

    // A02.FR.02, A02.FR.17
    @Test
    void eachRequestHasItsOwnKeyUnlessItIsRepeated() throws Exception {
        PublicKey first = ask();
        String request = signing.askAgain();
        PublicKey second = ask();

        assertFalse(first.equals(second));
        assertFalse(request.equals(signing.askAgain()));
    }

    // It was asked for twice in a row, as on a trigger while the certificate is about to expire
    @Test
    void anAnswerToAnEarlierRequestDoesNotEndTheWaitForTheLatter() throws Exception {
        PublicKey first = ask();
        PublicKey second = ask();

        assertThrows(
                IllegalArgumentException.class,
                () -> answer(pem(ROOT.sign("O=CPO,CN=SN1", first, hourAgo(), inDays(1)))));
        assertTrue(signing.isAsking());
        X509Certificate certificate = ROOT.sign("O=CPO,CN=SN1", second, hourAgo(), inDays(1));
        assertEquals(certificate, answer(pem(certificate)).certificate());
    }

    // A02.FR.06
    @Test
    void aCertificateOfTheOperatorIsTakenWithItsChain() throws Exception {
        X509Certificate certificate = SUB.sign("O=CPO,CN=SN1", ask(), hourAgo(), inDays(1));

        StationKey key = answer(pem(certificate, SUB.root()));

        assertEquals(List.of(certificate, SUB.root()), key.chain());
        assertFalse(signing.isAsking());
        assertFalse(key.toString().contains("PRIVATE"));
    }

    @Test
    void theRootMayStandInTheChain() throws Exception {
        X509Certificate certificate = SUB.sign("O=CPO,CN=SN1", ask(), hourAgo(), inDays(1));

        assertEquals(
                certificate, answer(pem(certificate, SUB.root(), ROOT.root())).certificate());
    }

    private void assertRefused(String why, X509Certificate... chain) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> answer(pem(chain)));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertFalse(signing.isAsking());
    }

    // A02.FR.06, A02.FR.07
    @Test
    void whatIsNotTheCertificateThatWasAskedForIsRefused() throws Exception {
        assertRefused("No certificate was asked for", ROOT.station("SN1").certificate());
        ask();
        assertRefused("another key", ROOT.station("SN1").certificate());
        assertRefused("No certificate was asked for", ROOT.station("SN1").certificate());
        assertRefused("is for [SN2]", ROOT.sign("O=CPO,CN=SN2", ask(), hourAgo(), inDays(1)));
        assertRefused("belongs to [Other]", ROOT.sign("O=Other,CN=SN1", ask(), hourAgo(), inDays(1)));
        assertRefused(
                "has expired",
                ROOT.sign("O=CPO,CN=SN1", ask(), hourAgo(), hourAgo().plusSeconds(9)));
        // errata 2.9: not even from tomorrow on
        assertRefused("from", ROOT.sign("O=CPO,CN=SN1", ask(), inDays(1), inDays(2)));
        assertRefused("no root", new TestAuthority().sign("O=CPO,CN=SN1", ask(), hourAgo(), inDays(1)));
        assertRefused("no root", SUB.sign("O=CPO,CN=SN1", ask(), hourAgo(), inDays(1)));
    }

    @Test
    void whatIsNoCertificateIsRefused() throws Exception {
        ask();
        assertThrows(IllegalArgumentException.class, () -> answer("nothing"));
    }

    // A00.FR.502
    @Test
    void aWeakKeyIsRefused() {
        KeyPair[] keys = new KeyPair[1];
        CertificateSigning spied = new CertificateSigning(() -> keys[0] = TestAuthority.rsaKeys(1024));
        spied.ask("CPO", "SN1");
        String certificate = pem(ROOT.sign("O=CPO,CN=SN1", keys[0].getPublic(), hourAgo(), inDays(1)));

        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> spied.answered(certificate, "CPO", "SN1", List.of(ROOT.root()), Instant.now()))
                .getMessage()
                .contains("1024 bits"));
    }
}
