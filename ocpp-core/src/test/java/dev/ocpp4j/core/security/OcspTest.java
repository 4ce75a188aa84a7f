package dev.ocpp4j.core.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// M06, judged by another implementation of RFC 6960
class OcspTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final X509Certificate CERTIFICATE =
            AUTHORITY.station("CP001").certificate();

    private static CertificateHash hash(String algorithm) {
        return CertificateHash.of(CERTIFICATE, AUTHORITY.root().getPublicKey(), algorithm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256", "SHA384", "SHA512"})
    void aRequestNamesTheCertificate(String algorithm) throws Exception {
        OCSPReq request = new OCSPReq(Ocsp.request(hash(algorithm)));

        assertEquals(1, request.getRequestList().length);
        assertTrue(request.getRequestList()[0]
                .getCertID()
                .matchesIssuer(
                        new JcaX509CertificateHolder(AUTHORITY.root()),
                        new JcaDigestCalculatorProviderBuilder().build()));
        assertEquals(
                CERTIFICATE.getSerialNumber(),
                request.getRequestList()[0].getCertID().getSerialNumber());
        assertFalse(request.isSigned());
        assertNull(request.getRequestorName());
    }

    @Test
    void anAnswerIsTakenWhateverTheStatus() {
        byte[] request = Ocsp.request(hash("SHA256"));
        assertTrue(Ocsp.isSuccessful(AUTHORITY.ocsp(request)));
        assertTrue(Ocsp.isSuccessful(AUTHORITY.ocsp(request, CERTIFICATE)));
    }

    @Test
    void aResponderThatDeclinesHasNotAnswered() {
        assertFalse(Ocsp.isSuccessful(new byte[] {0x30, 3, 0x0A, 1, 6})); // unauthorized
        assertFalse(Ocsp.isSuccessful(new byte[] {0x30, 3, 0x0A, 1, 0})); // successful, but without the answer
        assertFalse(Ocsp.isSuccessful(null));
    }

    @Property(tries = 500)
    void anyBytesAreJudged(@ForAll byte[] bytes) {
        assertDoesNotThrow(() -> Ocsp.isSuccessful(bytes));
    }

    @Test
    void whatIsNoHashDataIsRefused() {
        for (CertificateHash wrong : new CertificateHash[] {
            new CertificateHash("MD5", "00", "00", "1"),
            new CertificateHash("SHA256", "0", "00", "1"),
            new CertificateHash("SHA256", "00", "xx", "1"),
            new CertificateHash("SHA256", "00", "00", "serial")
        }) {
            assertThrows(IllegalArgumentException.class, () -> Ocsp.request(wrong));
        }
    }
}
