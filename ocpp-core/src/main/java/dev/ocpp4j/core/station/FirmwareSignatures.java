package dev.ocpp4j.core.station;

import dev.ocpp4j.core.security.Pem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks the certificates that firmware is signed with, and the signatures (security whitepaper and 2.0.1, L01). Safe for
 * use by many threads.
 *
 * <p>A certificate is signed by a root of the manufacturer, without another one between them, is valid now, and has an
 * RSA key of 2048 bits or an elliptic curve key of 224 bits at least (A00.FR.502, A00.FR.503). A signature is RSA-PSS
 * with SHA-256, or ECDSA with SHA-256: ECSchnorr, which the specification names, is in no library for Java.
 */
public final class FirmwareSignatures {
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 224;
    private static final int HASH_BYTES = 32;
    private static final int CHUNK = 65_536;

    private final Set<TrustAnchor> roots;
    private final Predicate<X509Certificate> revoked;
    private final Clock clock;

    /** What is thought of a certificate. */
    public enum CertificateStatus {
        /** Firmware may be signed with it. */
        VALID,
        /** It is damaged, too weak, too old, or not the manufacturer's. */
        INVALID,
        /** It was taken back. */
        REVOKED
    }

    /**
     * What comes with firmware.
     *
     * @param certificate as PEM
     * @param signature as Base64
     */
    public record Signed(String certificate, String signature) {}

    /**
     * Trusts a manufacturer.
     *
     * @param roots the root certificates of the manufacturer
     * @param revoked whether a certificate was taken back; returns at once
     * @param clock what time it is
     */
    public FirmwareSignatures(Set<X509Certificate> roots, Predicate<X509Certificate> revoked, Clock clock) {
        this.roots = roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toUnmodifiableSet());
        this.revoked = revoked;
        this.clock = clock;
    }

    /** Whether firmware may be signed with a certificate (L01.FR.12, in 1.6 L01.FR.23). @param pem as PEM */
    public CertificateStatus check(String pem) {
        try {
            X509Certificate certificate = read(pem);
            validate(certificate);
            return revoked.test(certificate) ? CertificateStatus.REVOKED : CertificateStatus.VALID;
        } catch (GeneralSecurityException e) {
            return CertificateStatus.INVALID;
        }
    }

    private static X509Certificate read(String pem) throws CertificateException {
        try {
            return Pem.certificates(pem).get(0);
        } catch (IllegalArgumentException e) {
            throw new CertificateException(e);
        }
    }

    private void validate(X509Certificate certificate) throws GeneralSecurityException {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] || !isStrong(certificate.getPublicKey())) { // 0: digitalSignature
            throw new CertificateException("Not for signatures");
        }
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
        try {
            PKIXParameters parameters = new PKIXParameters(roots);
            parameters.setRevocationEnabled(false); // asked for apart
            parameters.setDate(Date.from(clock.instant()));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
        } catch (InvalidAlgorithmParameterException noRoots) {
            throw new CertificateException("There is no root", noRoots);
        }
    }

    private static boolean isStrong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec
                && ec.getParams().getCurve().getField().getFieldSize() >= EC_BITS;
    }

    /**
     * Whether a file was signed with the key of a certificate (L01.FR.04). Reads all of the file.
     *
     * @throws IOException when it cannot be read
     */
    public boolean matches(Path file, Signed signed) throws IOException {
        try {
            byte[] signature = Base64.getMimeDecoder().decode(signed.signature());
            List<Signature> candidates = candidates(read(signed.certificate()).getPublicKey());
            try (InputStream in = Files.newInputStream(file)) {
                byte[] chunk = new byte[CHUNK];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    for (Signature candidate : candidates) {
                        candidate.update(chunk, 0, read);
                    }
                }
            }
            return candidates.stream().anyMatch(candidate -> verifies(candidate, signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A salt of RSA-PSS may be as long as the hash, which most use, or as long as there is room, which OpenSSL uses. */
    private static List<Signature> candidates(PublicKey key) throws GeneralSecurityException {
        List<Signature> candidates = new ArrayList<>();
        if (key instanceof RSAPublicKey rsa) {
            int room = (rsa.getModulus().bitLength() + 6) / 8 - HASH_BYTES - 2;
            for (int salt : new int[] {HASH_BYTES, room}) {
                Signature pss = Signature.getInstance("RSASSA-PSS");
                pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1));
                candidates.add(pss);
            }
        } else {
            candidates.add(Signature.getInstance("SHA256withECDSA"));
        }
        for (Signature candidate : candidates) {
            candidate.initVerify(key);
        }
        return candidates;
    }

    private static boolean verifies(Signature candidate, byte[] signature) {
        try {
            return candidate.verify(signature);
        } catch (SignatureException e) {
            return false; // not even the form of one
        }
    }
}
