package dev.ocpp4j.core.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.station.FirmwareSignatures.CertificateStatus;
import dev.ocpp4j.core.station.FirmwareSignatures.Signed;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareSignaturesTest {
    private static final byte[] CONTENT = "firmware ".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private final ManualScheduler time = new ManualScheduler();
    private final Manufacturer maker = new Manufacturer(time.now());
    private final FirmwareSignatures signatures =
            new FirmwareSignatures(maker.roots(), certificate -> false, time.clock());
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(directory.resolve("image"), CONTENT);
    }

    private CertificateStatus check(Manufacturer.Signer signer) {
        return signatures.check(signer.pem());
    }

    @Test
    void aCertificateOfTheManufacturerIsValid() {
        assertEquals(CertificateStatus.VALID, check(maker.signer()));
        assertEquals(CertificateStatus.VALID, check(maker.signer(TestAuthority.rsaKeys(2048), Duration.ofDays(1))));
    }

    @Test
    void aCertificateOfSomebodyElseIsNot() {
        assertEquals(CertificateStatus.INVALID, check(new Manufacturer(time.now()).signer()));
    }

    @Test
    void aCertificateIsNotValidForEver() {
        Manufacturer.Signer signer = maker.signer(TestAuthority.ecKeys(), Duration.ofMinutes(5));
        assertEquals(CertificateStatus.VALID, check(signer));
        time.advance(Duration.ofMinutes(6));
        assertEquals(CertificateStatus.INVALID, check(signer));
    }

    // A00.FR.502
    @Test
    void aWeakKeyIsNotTaken() {
        assertEquals(CertificateStatus.INVALID, check(maker.signer(TestAuthority.rsaKeys(1024), Duration.ofDays(1))));
    }

    // A00.FR.512
    @Test
    void aCertificateForSomethingElseIsNotTaken() throws Exception {
        KeyPair root = TestAuthority.ecKeys();
        X509Certificate authority = certificate(root, root, KeyUsage.keyCertSign);
        FirmwareSignatures strict = new FirmwareSignatures(Set.of(authority), any -> false, time.clock());
        KeyPair own = TestAuthority.ecKeys();
        X509Certificate agreement = certificate(own, root, KeyUsage.keyAgreement);
        assertEquals(CertificateStatus.INVALID, strict.check(TestAuthority.pem(agreement)));
        X509Certificate signing = certificate(own, root, KeyUsage.digitalSignature);
        assertEquals(CertificateStatus.VALID, strict.check(TestAuthority.pem(signing)));
    }

    private X509Certificate certificate(KeyPair own, KeyPair issuer, int usage) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Maker"),
                BigInteger.valueOf(usage),
                Date.from(time.now()),
                Date.from(time.now().plusSeconds(60)),
                new X500Name(own == issuer ? "CN=Maker" : "CN=Firmware"),
                own.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
    }

    @Test
    void aRevokedCertificateIsToldFromAnInvalidOne() {
        FirmwareSignatures strict = new FirmwareSignatures(maker.roots(), certificate -> true, time.clock());
        assertEquals(CertificateStatus.REVOKED, strict.check(maker.signer().pem()));
        assertEquals(
                CertificateStatus.INVALID,
                strict.check(new Manufacturer(time.now()).signer().pem()));
    }

    @Test
    void whatIsNoCertificateIsInvalid() {
        assertEquals(CertificateStatus.INVALID, signatures.check("no certificate"));
        assertEquals(CertificateStatus.INVALID, signatures.check(""));
    }

    @Test
    void withoutRootsNothingIsValid() {
        FirmwareSignatures nobody = new FirmwareSignatures(Set.of(), certificate -> false, time.clock());
        assertEquals(CertificateStatus.INVALID, nobody.check(maker.signer().pem()));
    }

    // L01.FR.04
    @Test
    void aSignatureMatchesWhatWasSigned() throws IOException {
        Manufacturer.Signer signer = maker.signer();
        assertTrue(signatures.matches(file, new Signed(signer.pem(), signer.sign(CONTENT))));
        Files.write(file, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        assertFalse(signatures.matches(file, new Signed(signer.pem(), signer.sign(CONTENT))));
    }

    // L01.FR.04: RSA-PSS; OpenSSL makes the salt as long as it can
    @Test
    void anRsaSignatureMatchesWithAShortAndALongSalt() throws IOException {
        Manufacturer.Signer signer = maker.signer(TestAuthority.rsaKeys(2048), Duration.ofDays(1));
        assertTrue(signatures.matches(file, new Signed(signer.pem(), signer.sign(CONTENT))));
        assertTrue(signatures.matches(file, new Signed(signer.pem(), signer.sign(CONTENT, 222))));
        assertFalse(signatures.matches(file, new Signed(signer.pem(), signer.sign(new byte[10]))));
    }

    @Test
    void whatIsNoSignatureDoesNotMatch() throws IOException {
        Manufacturer.Signer signer = maker.signer();
        assertFalse(signatures.matches(file, new Signed(signer.pem(), "")));
        assertFalse(signatures.matches(file, new Signed(signer.pem(), "AAAA")));
        assertFalse(signatures.matches(file, new Signed(signer.pem(), "!!")));
        assertFalse(signatures.matches(file, new Signed("no certificate", signer.sign(CONTENT))));
    }

    @Test
    void aMissingFileIsNoWrongSignature() {
        Manufacturer.Signer signer = maker.signer();
        assertThrows(
                NoSuchFileException.class,
                () -> signatures.matches(directory.resolve("gone"), new Signed(signer.pem(), signer.sign(CONTENT))));
    }
}
