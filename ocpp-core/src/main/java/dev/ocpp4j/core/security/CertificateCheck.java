package dev.ocpp4j.core.security;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** What certificates have to be like (A00.FR.501 to A00.FR.503, A02.FR.06, RFC 5280 section 6). */
final class CertificateCheck {
    private static final int MIN_RSA = 2048;
    private static final int MIN_EC = 224;

    private CertificateCheck() {}

    /** @throws IllegalArgumentException when it is not valid at a time */
    static void requireValid(X509Certificate certificate, Instant now) {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new IllegalArgumentException("The certificate is valid from "
                    + certificate.getNotBefore().toInstant() + " on only");
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new IllegalArgumentException("The certificate has expired on "
                    + certificate.getNotAfter().toInstant());
        }
    }

    /** @throws IllegalArgumentException when its key is too weak */
    static void requireStrong(X509Certificate certificate) {
        requireStrong(certificate.getPublicKey());
    }

    /** @throws IllegalArgumentException when a key is too weak */
    static void requireStrong(PublicKey key) {
        int bits;
        int least;
        if (key instanceof RSAPublicKey rsa) {
            bits = rsa.getModulus().bitLength();
            least = MIN_RSA;
        } else if (key instanceof ECPublicKey ec) {
            bits = ec.getParams().getOrder().bitLength();
            least = MIN_EC;
        } else {
            throw new IllegalArgumentException("A key of the kind " + key.getAlgorithm());
        }
        if (bits < least) {
            throw new IllegalArgumentException("The key has " + bits + " bits, fewer than " + least);
        }
    }

    /**
     * The root that a chain leads to.
     *
     * @throws IllegalArgumentException when it leads to none of them
     */
    static X509Certificate root(List<X509Certificate> chain, Collection<X509Certificate> roots, Instant now) {
        try {
            PKIXParameters parameters = new PKIXParameters(
                    roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false); // a station asks nobody but its CSMS (section A 1.5, note 1)
            parameters.setDate(Date.from(now));
            List<X509Certificate> path = chain.stream()
                    .filter(certificate -> !roots.contains(certificate))
                    .toList();
            PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return result.getTrustAnchor().getTrustedCert();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The chain leads to no root that is trusted: " + e.getMessage(), e);
        }
    }
}
