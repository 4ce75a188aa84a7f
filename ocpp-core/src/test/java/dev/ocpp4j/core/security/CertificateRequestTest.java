package dev.ocpp4j.core.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// A02: what a central system gets
class CertificateRequestTest {
    private static byte[] request(KeyPair signer, KeyPair asked, String algorithm) throws Exception {
        return new JcaPKCS10CertificationRequestBuilder(new X500Name("C=DE,O=CPO,CN=SN1"), asked.getPublic())
                .build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate()))
                .getEncoded();
    }

    private static String pem(byte[] request) {
        return Pem.block("CERTIFICATE REQUEST", request);
    }

    // requests of another implementation
    @ParameterizedTest
    @CsvSource({
        "EC,SHA256withECDSA", "EC,SHA384withECDSA", "EC,SHA512withECDSA",
        "RSA,SHA256withRSA", "RSA,SHA384withRSA", "RSA,SHA512withRSA"
    })
    void aRequestIsReadAndItsSignatureChecked(String kind, String algorithm) throws Exception {
        KeyPair keys = kind.equals("EC") ? TestAuthority.ecKeys() : TestAuthority.rsaKeys(2048);

        CertificateRequest read = CertificateRequest.read(pem(request(keys, keys, algorithm)));

        assertEquals(keys.getPublic(), read.key());
        assertEquals(List.of("SN1"), read.commonNames());
        assertEquals(List.of("CPO"), read.organizations());
    }

    // whoever asks has to own the key
    @Test
    void aRequestForTheKeyOfSomebodyElseIsRefused() throws Exception {
        byte[] stolen = request(TestAuthority.ecKeys(), TestAuthority.ecKeys(), "SHA256withECDSA");

        assertTrue(assertThrows(IllegalArgumentException.class, () -> CertificateRequest.read(pem(stolen)))
                .getMessage()
                .contains("not signed with its key"));
    }

    // A00.FR.502, A00.FR.504
    @Test
    void weakKeysAndAlgorithmsAreRefused() throws Exception {
        KeyPair weak = TestAuthority.rsaKeys(1024);
        KeyPair strong = TestAuthority.rsaKeys(2048);
        byte[] short1024 = request(weak, weak, "SHA256withRSA");
        byte[] sha1 = request(strong, strong, "SHA1withRSA");

        assertThrows(IllegalArgumentException.class, () -> CertificateRequest.read(pem(short1024)));
        assertThrows(IllegalArgumentException.class, () -> CertificateRequest.read(pem(sha1)));
    }

    // hostile input: whatever it is, it ends with the one exception
    @Test
    void whateverIsBrokenIsRefused() throws Exception {
        KeyPair keys = TestAuthority.ecKeys();
        byte[] good = request(keys, keys, "SHA256withECDSA");
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            if (random.nextInt(4) == 0) {
                bad = Arrays.copyOf(bad, random.nextInt(bad.length));
            }
            String text = pem(bad);
            assertThrows(IllegalArgumentException.class, () -> CertificateRequest.read(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> CertificateRequest.read(""));
    }
}
