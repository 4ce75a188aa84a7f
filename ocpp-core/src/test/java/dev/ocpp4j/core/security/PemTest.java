package dev.ocpp4j.core.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// A00.FR.507
class PemTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();

    @Test
    void aChainIsReadInItsOrderWithTextAroundIt() {
        X509Certificate leaf = AUTHORITY.station("SN1").certificate();

        String text = "subject=SN1\n" + Pem.of(List.of(leaf)) + "\r\nissuer\r\n" + Pem.of(List.of(AUTHORITY.root()));

        assertEquals(List.of(leaf, AUTHORITY.root()), Pem.certificates(text));
        assertTrue(Arrays.stream(text.split("\n")).allMatch(line -> line.length() <= 65));
    }

    @Test
    void keysOfBothKindsAreRead() throws Exception {
        KeyPair ec = TestAuthority.ecKeys();
        KeyPair rsa = TestAuthority.rsaKeys(2048);
        byte[] traditional = PrivateKeyInfo.getInstance(rsa.getPrivate().getEncoded())
                .parsePrivateKey()
                .toASN1Primitive()
                .getEncoded();

        assertEquals(ec.getPrivate(), Pem.privateKey(TestAuthority.pem(ec)));
        assertEquals(rsa.getPrivate(), Pem.privateKey(TestAuthority.pem(rsa)));
        assertArrayEquals(
                rsa.getPrivate().getEncoded(),
                Pem.privateKey(Pem.block("RSA PRIVATE KEY", traditional)).getEncoded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no PEM",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
            })
    void whatIsNotPemIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Pem.certificates(text));
        assertThrows(IllegalArgumentException.class, () -> Pem.privateKey(text));
    }

    // A00.FR.509, A00.FR.511
    @Test
    void aCertificateSaysWhoseItIs() {
        X509Certificate certificate = AUTHORITY
                .identity(
                        "C=DE,O=Ladestrom Süd\\, GmbH,OU=x,CN=SN-1+O=Second",
                        null,
                        TestAuthority.ecKeys(),
                        TestAuthority.hourAgo(),
                        TestAuthority.inDays(1))
                .certificate();

        assertEquals(List.of("SN-1"), CertificateNames.commonNames(certificate));
        assertEquals(
                List.of("Ladestrom Süd, GmbH", "Second"),
                CertificateNames.organizations(certificate).stream().sorted().toList());
    }
}
